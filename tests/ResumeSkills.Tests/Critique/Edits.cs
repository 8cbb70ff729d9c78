namespace ResumeSkills.Tests.Critique;

internal static class Edits
{
    /// <summary>A text with edits made, the last one first, so that places stay true.</summary>
    public static string Made(string text, IEnumerable<Edit> edits) =>
        edits.OrderByDescending(edit => edit.Span.Start).Aggregate(text, (now, edit) => now[..edit.Span.Start] + edit.Replacement + now[edit.Span.End..]);
}
