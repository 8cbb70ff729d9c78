namespace ResumeSkills;

/// <summary>A headed part of a document.</summary>
/// <param name="Kind">What the heading says the part is about.</param>
/// <param name="Heading">The heading's words as written; empty for what stands before the first heading.</param>
/// <param name="Span">From the heading to the next heading, in <see cref="Document.Text"/>.</param>
public sealed record Section(SectionKind Kind, string Heading, TextSpan Span)
{
    /// <summary>Indices of the heading's lines in <see cref="Document.Lines"/>; several where it is wrapped, none where there is no heading.</summary>
    public IReadOnlyList<int> HeadingLines { get; init; } = [];
}

public enum SectionKind
{
    Other,
    Contact,
    Summary,
    Experience,
    Education,
    Skills,
    Projects,
    Volunteering,
    Awards,
    Publications,
    Certifications,
    Languages,
    Interests,
    References,
    Letter,
}
