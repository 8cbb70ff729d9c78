namespace ResumeSkills.Ingest.Docx;

/// <summary>One level of a list.</summary>
/// <param name="Visible">Whether it puts a glyph or number before the text.</param>
/// <param name="Style">The paragraph style that stands for this level, if any.</param>
internal sealed record ListLevel(bool Visible, ParagraphFormat Paragraph, string? Style);

/// <summary>The lists of a document (ISO 29500-1, 17.9).</summary>
internal sealed class Numbering
{
    /// <summary>Lists have nine levels (ISO 29500-1, 17.9.6).</summary>
    private const int MaxLevels = 9;

    private readonly Dictionary<string, Dictionary<int, ListLevel>> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _definitionOfStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _styleOfDefinition = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _definitionOfList = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, ListLevel>> _overrides = new(StringComparer.Ordinal);

    /// <summary>Reads the numbering part, or null where a document has none.</summary>
    public static Numbering Read(Stream? part)
    {
        var numbering = new Numbering();
        if (part is null)
            return numbering;
        using var xml = new XmlCursor(part);
        for (var root = xml.EnterRoot(); xml.Next(root);)
        {
            if (xml.Name == "abstractNum")
                numbering.ReadDefinition(xml);
            else if (xml.Name == "num")
                numbering.ReadList(xml);
            else
                xml.Skip();
        }
        return numbering;
    }

    /// <summary>The list level of a paragraph, or null where it is in no list.</summary>
    /// <param name="paragraph">Its format, styles included.</param>
    public ListLevel? Of(ParagraphFormat paragraph)
    {
        if (paragraph.List is not { } list || !_definitionOfList.TryGetValue(list, out var definition))
            return null;
        // A definition may be only a pointer to the one that a list style carries.
        if (_styleOfDefinition.TryGetValue(definition, out var style) && _definitionOfStyle.TryGetValue(style, out var linked))
            definition = linked;
        if (!_definitions.TryGetValue(definition, out var levels))
            return null;
        var own = levels.Where(level => level.Value.Style is not null && level.Value.Style == paragraph.Style).Select(level => (int?)level.Key).Min();
        var number = paragraph.ListLevel ?? own ?? 0;
        return _overrides[list].GetValueOrDefault(number) ?? levels.GetValueOrDefault(number);
    }

    private void ReadDefinition(XmlCursor xml)
    {
        var id = xml.Attribute("abstractNumId") ?? "";
        var levels = new Dictionary<int, ListLevel>();
        for (var definition = xml.Enter(); xml.Next(definition);)
        {
            if (xml.Name == "lvl")
                ReadLevel(xml, levels);
            else if (xml.Name == "styleLink")
                _definitionOfStyle[xml.Value ?? ""] = id;
            else if (xml.Name == "numStyleLink")
                _styleOfDefinition[id] = xml.Value ?? "";
        }
        _definitions[id] = levels;
    }

    private void ReadList(XmlCursor xml)
    {
        var id = xml.Attribute("numId") ?? "";
        var overrides = _overrides[id] = [];
        for (var list = xml.Enter(); xml.Next(list);)
        {
            if (xml.Name == "abstractNumId")
                _definitionOfList[id] = xml.Value ?? "";
            else if (xml.Name == "lvl")
                ReadLevel(xml, overrides);
        }
    }

    private static void ReadLevel(XmlCursor xml, Dictionary<int, ListLevel> levels)
    {
        var number = Measure.Whole(xml.Attribute("ilvl")) ?? 0;
        var format = "decimal";
        var text = "";
        string? style = null;
        var paragraph = ParagraphFormat.None;
        for (var level = xml.Enter(); xml.Next(level);)
        {
            switch (xml.Name)
            {
                case "numFmt":
                    format = xml.Value ?? format;
                    break;
                case "lvlText":
                    text = xml.Value ?? "";
                    break;
                case "pStyle":
                    style = xml.Value;
                    break;
                case "pPr":
                    paragraph = ParagraphFormat.Read(xml, xml.Skip);
                    break;
                case "rPr":
                    xml.Skip();
                    break;
            }
        }
        if (number is >= 0 and < MaxLevels)
            levels[number] = new ListLevel(format != "none" && !string.IsNullOrWhiteSpace(text), paragraph, style);
    }
}
