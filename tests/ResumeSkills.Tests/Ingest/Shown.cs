namespace ResumeSkills.Tests.Ingest;

/// <summary>Documents as text, for comparing.</summary>
internal static class Shown
{
    /// <summary>Each line with what is known of it: "# " a heading, "* " a list item, "**" bold; lines are parted by " / ".</summary>
    public static string Lines(this Document document) => string.Join(" / ", document.Lines.Select(line =>
    {
        var text = document.TextOf(line);
        if (line.Bold)
            text = $"**{text}**";
        return new string('#', line.HeadingLevel) + (line.HeadingLevel > 0 ? " " : "") + (line.Listed ? "* " : "") + text;
    }));

    /// <summary>Each line's number or paragraph and its text.</summary>
    public static string Places(this Document document) => string.Join(" / ", document.Lines.Select(line =>
        $"{line.Place.Paragraph ?? line.Place.LineNumber} {document.TextOf(line)}"));

    /// <summary>Lines of one block stand together; blocks are parted by " || ".</summary>
    public static string Blocks(this Document document)
    {
        var shown = "";
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var parting = i == 0 ? "" : document.Lines[i].Block == document.Lines[i - 1].Block ? " / " : " || ";
            shown += parting + document.TextOf(document.Lines[i]);
        }
        return shown;
    }
}
