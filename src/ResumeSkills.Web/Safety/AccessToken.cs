using System.Security.Cryptography;
using System.Text;

namespace ResumeSkills.Web.Safety;

/// <summary>Beyond this machine, lets in only those who know the token: programs by the header <c>Authorization: Bearer</c>, people by signing in once.</summary>
internal sealed class AccessToken(RequestDelegate next, WebSettings settings)
{
    public const string SignIn = "/sign-in";

    private const string Cookie = "resumeskills-access";

    // Good until the app ends; the token itself is never in a cookie.
    private static readonly string Pass = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public Task InvokeAsync(HttpContext context)
    {
        if (settings.Token is null ? IsFromHere(context) : IsOpen(context.Request.Path) || IsAllowed(context.Request))
            return next(context);
        if (settings.Token is null)
            throw new Refusal(StatusCodes.Status403Forbidden, "Only for this machine", "This app was started without a token and answers this machine only.");
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && Reading.Is(context.Request) && context.Request.Path != "/metrics")
        {
            context.Response.Redirect(SignIn);
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        throw new Refusal(StatusCodes.Status401Unauthorized, "Token needed", "Send the token with which this app was started in the header 'Authorization: Bearer'.");
    }

    /// <summary>Whether the words are the token; then the browser is let in from now on.</summary>
    public static bool Accept(HttpContext context, WebSettings settings, string token)
    {
        if (settings.Token is null || !IsSame(token, settings.Token))
            return false;
        context.Response.Cookies.Append(Cookie, Pass, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps });
        return true;
    }

    private bool IsAllowed(HttpRequest request) =>
        (request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && IsSame(header["Bearer ".Length..].Trim(), settings.Token!))
        || IsSame(request.Cookies[Cookie] ?? "", Pass);

    private static bool IsOpen(PathString path) =>
        path == SignIn || path == "/healthz" || path == "/readyz" || path.StartsWithSegments("/assets", StringComparison.Ordinal);

    private static bool IsFromHere(HttpContext context) => context.Connection.LocalIpAddress is not { } address || System.Net.IPAddress.IsLoopback(address);

    // Compared by their hashes, in equal time whatever was sent.
    private static bool IsSame(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
