namespace ResumeSkills;

/// <summary>One statement of the writer.</summary>
/// <param name="Number">From 1, in reading order.</param>
/// <param name="Span">Where it stands in <see cref="Document.Text"/>, wraps included, bullet glyph left out.</param>
/// <param name="Text">Its words on one line: wraps joined, hyphenation undone.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Place">Where its first line lies in the source.</param>
/// <param name="Pieces">The lines it was joined from, in order.</param>
public sealed record Bullet(
    int Number, BulletKind Kind, TextSpan Span, string Text, Section Section, Place Place, IReadOnlyList<BulletPiece> Pieces)
{
    /// <summary>The post, course or project it stands under, or null where none is announced.</summary>
    public Entry? Entry { get; init; }

    /// <summary>Whether it stands where a writer tells of work done, and not in a summary, a list of skills, a degree or a letter.</summary>
    public bool TellsOfWork => Kind == BulletKind.Item
        && Section.Kind is SectionKind.Experience or SectionKind.Projects or SectionKind.Volunteering or SectionKind.Other;

    /// <summary>Whether its reader would call it a bullet, and not a sentence of running text or a line in a list of skills.</summary>
    public bool ReadsAsBullet => Kind == BulletKind.Item && Section.Kind != SectionKind.Skills;

    /// <summary>The places in <see cref="Document.Text"/> that a span of <see cref="Text"/> came from, one for each line it touches.</summary>
    public IEnumerable<TextSpan> InDocument(TextSpan inText)
    {
        foreach (var piece in Pieces)
        {
            var start = Math.Max(inText.Start, piece.Start);
            var end = Math.Min(inText.End, piece.Start + piece.Source.Length);
            if (start < end)
                yield return TextSpan.FromBounds(piece.Source.Start + start - piece.Start, piece.Source.Start + end - piece.Start);
        }
    }
}

public enum BulletKind
{
    /// <summary>A bullet, or an achievement that stands on a line of its own without a glyph.</summary>
    Item,

    /// <summary>A sentence of running text: of a summary or of a letter.</summary>
    Sentence,
}

/// <summary>A part of a bullet that stands on one line of the document.</summary>
/// <param name="Source">Its place in <see cref="Document.Text"/>.</param>
/// <param name="Start">Its place in <see cref="Bullet.Text"/>.</param>
public sealed record BulletPiece(TextSpan Source, int Start);
