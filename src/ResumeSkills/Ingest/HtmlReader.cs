namespace ResumeSkills.Ingest;

/// <summary>Reads web pages saved from a browser: each block becomes a line, as far as that can be told without laying the page out.</summary>
internal static class HtmlReader
{
    public static Document Read(string name, string html)
    {
        var writer = new LineWriter(name);
        foreach (var (text, form) in HtmlLines.Of(html, 1))
            writer.Add(text, form);
        return writer.ToDocument();
    }
}
