namespace ResumeSkills.Web;

/// <summary>Addresses that are only read.</summary>
internal static class Reading
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Whether a request only reads, so that it changes nothing and may lead elsewhere.</summary>
    public static bool Is(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>Answers GET and HEAD, by which monitors and link checkers ask; the server leaves the content of the latter out.</summary>
    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Methods, handler);
}
