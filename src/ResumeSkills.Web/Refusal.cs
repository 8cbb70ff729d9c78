namespace ResumeSkills.Web;

/// <summary>A request that is not carried out, with what to tell the visitor.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="title">What is wrong, in a few words.</param>
/// <param name="detail">What to do, in a sentence or two.</param>
internal sealed class Refusal(int status, string title, string detail) : Exception(title)
{
    public int Status { get; } = status;

    public string Title { get; } = title;

    public string Detail { get; } = detail;

    /// <summary>Seconds after which it may be tried again, or null.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>For a document that cannot be read: why.</summary>
    public UnreadableCause? Cause { get; init; }

    public static Refusal Of(UnreadableDocumentException error) =>
        new(error.Cause == UnreadableCause.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity, "This document cannot be read", error.Message) { Cause = error.Cause };

    public static Refusal TooLarge(string detail) => new(StatusCodes.Status413PayloadTooLarge, "Too large", detail);

    public static Refusal Busy() => new(StatusCodes.Status503ServiceUnavailable, "Too busy at the moment", "Others are being served; try again in a few seconds.") { RetryAfter = 5 };

    public static Refusal Wrong(string detail) => new(StatusCodes.Status400BadRequest, "Something is missing or wrong", detail);

    public static Refusal Gone() =>
        new(StatusCodes.Status404NotFound, "Not here", "There is nothing at this address. Documents are forgotten an hour after they were last looked at; upload it again.");

    /// <summary>What a limit of the server itself says.</summary>
    public static Refusal Of(BadHttpRequestException error) => error.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? TooLarge($"The files have more than {Limits.FormSize >> 20} MB together; shrink their pictures.")
        : Of(error.StatusCode);

    /// <summary>What a status alone says.</summary>
    public static Refusal Of(int status) => status == StatusCodes.Status404NotFound
        ? Gone()
        : new(status, "Not understood", "The request is not what this address expects; /api/openapi.json describes each.");
}
