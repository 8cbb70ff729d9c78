namespace ResumeSkills.Structure;

/// <summary>Finds the lines and sentences of a document that is neither resume nor letter, such as a job posting: titles and headings too.</summary>
public static class PassageFinder
{
    /// <summary>All passages in reading order, numbered from 1, wraps joined.</summary>
    /// <param name="document">A document as read.</param>
    /// <exception cref="UnreadableDocumentException">The text is plainly not English.</exception>
    public static IReadOnlyList<Bullet> Find(Document document)
    {
        Language.RequireEnglish(document);
        var passages = new BulletList(document);
        passages.In(new Section(SectionKind.Other, "", new TextSpan(0, document.Text.Length)));
        foreach (var unit in Units.Of(document with { Sections = [] }))
        {
            var (text, pieces) = Joiner.Join(document, unit);
            if (text.Any(char.IsLetter))
                passages.Add(BulletKind.Sentence, text, pieces, unit.First.Place);
        }

        return passages.All;
    }
}
