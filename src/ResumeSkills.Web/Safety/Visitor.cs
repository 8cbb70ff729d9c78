using System.Security.Cryptography;
using System.Text;

namespace ResumeSkills.Web.Safety;

/// <summary>Knows a browser again by a random number in a cookie, and makes the mark that its forms must carry (anti-forgery).</summary>
internal static class Visitor
{
    /// <summary>The field of a form, or the header of a script's request, that holds the mark.</summary>
    public const string Field = "form-mark";

    private const string Cookie = "resumeskills";

    // Forms of an earlier run are refused: their documents are gone too.
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The browser's number; a new one where it has none yet.</summary>
    public static string Of(HttpContext context)
    {
        if (Known(context) is { } known)
            return known;
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        context.Response.Cookies.Append(Cookie, id, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps });
        context.Items[Cookie] = id;
        return id;
    }

    /// <summary>What a form for that browser must carry: nobody else can make it.</summary>
    public static string Mark(string visitor) => Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.ASCII.GetBytes(visitor)));

    /// <exception cref="Refusal">The form was not made for this browser.</exception>
    public static string Require(HttpContext context, IFormCollection? form)
    {
        var given = form is null ? context.Request.Headers[Field].ToString() : form[Field].ToString();
        if (Known(context) is { } visitor && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Mark(visitor))))
            return visitor;
        throw new Refusal(
            StatusCodes.Status403Forbidden, "This page is too old", "The form does not belong to this visit, or your browser keeps no cookies. Open the first page again and send it from there.");
    }

    private static string? Known(HttpContext context) =>
        context.Items[Cookie] as string ?? (context.Request.Cookies[Cookie] is { Length: 32 } id && id.All(char.IsAsciiHexDigitLower) ? id : null);
}
