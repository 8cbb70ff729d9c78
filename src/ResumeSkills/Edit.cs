namespace ResumeSkills;

/// <summary>A change of a text.</summary>
/// <param name="Span">The words it takes the place of; of length 0 where it only adds.</param>
public sealed record Edit(TextSpan Span, string Replacement, EditSafety Safety);

public enum EditSafety
{
    /// <summary>The meaning is kept: it may be applied unseen.</summary>
    Safe,

    /// <summary>The writer must fill a blank or confirm a word first.</summary>
    NeedsInput,
}
