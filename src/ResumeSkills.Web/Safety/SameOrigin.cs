namespace ResumeSkills.Web.Safety;

/// <summary>Refuses what another site makes a visitor's browser send, and names of hosts that are not this machine's.</summary>
internal sealed class SameOrigin(RequestDelegate next, WebSettings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (settings.IsLocal && !Loopback.IsHost(request.Host.Host))
            throw new Refusal(StatusCodes.Status421MisdirectedRequest, "Another host", "This app answers to localhost only.");
        if (!Reading.Is(request) && IsForeign(request))
            throw new Refusal(StatusCodes.Status403Forbidden, "Sent by another site", "Another web site made your browser send this. If it was you, begin at the first page of this app.");
        return next(context);
    }

    // Programs such as curl send neither header; browsers send at least one with every post.
    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ } site])
            return site is not ("same-origin" or "none");
        return request.Headers.Origin is [{ } origin]
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == new UriBuilder(request.Scheme, request.Host.Host) { Port = request.Host.Port ?? -1 }.Uri.Authority);
    }
}
