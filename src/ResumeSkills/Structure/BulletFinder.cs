namespace ResumeSkills.Structure;

/// <summary>Finds the statements of a document: bullets and achievements of a resume, sentences of a summary or a letter.</summary>
public static class BulletFinder
{
    /// <summary>All statements in reading order, numbered from 1.</summary>
    /// <param name="document">A document whose sections <see cref="Outline"/> has found.</param>
    public static IReadOnlyList<Bullet> Find(Document document)
    {
        var units = Units.Of(document);
        var sections = units.ConvertAll(unit => document.Sections.LastOrDefault(s => s.Span.Start <= unit.First.Span.Start) ?? document.Sections[0]);
        var withItems = sections.Where((_, i) => units[i].IsItem).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var letter = LetterSigns.Body(document);
        var bullets = new BulletList(document);
        for (var i = 0; i < units.Count; i++)
        {
            var (text, pieces) = Joiner.Join(document, units[i]);
            var section = bullets.In(sections[i]);
            if (KindOf(document, units[i], text, section, withItems.Contains(section), letter) is { } kind)
                bullets.Add(kind, text, pieces, units[i].First.Place);
            else
                bullets.AddToHeader(units[i]);
        }

        return bullets.All;
    }

    /// <summary>What a unit is in its section, or null where it is no statement: a title, a date, an address.</summary>
    /// <param name="amongItems">Whether the section marks its items.</param>
    /// <param name="letter">What stands between greeting and closing.</param>
    private static BulletKind? KindOf(Document document, Unit unit, string text, Section section, bool amongItems, TextSpan letter)
    {
        if (!text.Any(char.IsLetter))
            return null;
        return section.Kind switch
        {
            SectionKind.Letter => letter.Contains(TextSpan.FromBounds(unit.First.Span.Start, unit.Last.Span.End)) ? BulletKind.Sentence : null,
            SectionKind.Contact or SectionKind.References => null,
            SectionKind.Interests => BulletKind.Sentence,
            SectionKind.Summary or SectionKind.Skills when !unit.IsItem => BulletKind.Sentence,
            SectionKind.Experience or SectionKind.Projects or SectionKind.Volunteering or SectionKind.Other when !unit.IsItem =>
                KindOfProse(unit, text, section, amongItems),
            _ => unit.IsItem && !IsFactOfEntry(document, unit, text, section) ? BulletKind.Item : null,
        };
    }

    /// <summary>Where items are marked, prose beside them introduces an entry; elsewhere only an act is sure to be an achievement.</summary>
    private static BulletKind? KindOfProse(Unit unit, string text, Section section, bool amongItems)
    {
        if (!Statements.IsOne(text, unit.First.Bold))
            return null;
        return amongItems || (section.Kind == SectionKind.Other && !Statements.BeginsWithVerb(text)) ? BulletKind.Sentence : BulletKind.Item;
    }

    /// <summary>An item that is a date, a label, an address, the bold title of an entry or a numbered reference tells no act.</summary>
    private static bool IsFactOfEntry(Document document, Unit unit, string text, Section section) =>
        Dates.AreAllOf(text)
        || (text[^1] == ':' && text.AsSpan().Count(' ') < 2)
        || (!text.Contains(' ', StringComparison.Ordinal) && text.AsSpan().IndexOfAny('/', '@', '.') >= 0)
        || (unit.First.Bold && unit.GlyphLength > 0 && Statements.IsTitle(text))
        || (section.Kind == SectionKind.Publications && unit.GlyphLength > 0 && document.Text.AsSpan(unit.First.Span.Start, unit.GlyphLength).IndexOfAnyInRange('0', '9') >= 0);
}
