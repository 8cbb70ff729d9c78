namespace ResumeSkills.Ingest.Docx;

/// <summary>The styles of a document, each with what it inherits through w:basedOn.</summary>
internal sealed class Styles
{
    /// <summary>Word allows eleven styles in a row; longer chains are circles.</summary>
    private const int MaxChain = 64;

    /// <summary>The size of text about which nothing is said (ISO 29500-1, 17.3.2.38).</summary>
    private const double DefaultSize = 10;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _inherited = new(StringComparer.Ordinal);
    private RunFormat _defaults = RunFormat.None;
    private string? _defaultParagraph;

    /// <summary>Reads the styles part, or null where a document has none.</summary>
    public static Styles Read(Stream? part)
    {
        var styles = new Styles();
        if (part is null)
            return styles;
        using var xml = new XmlCursor(part);
        for (var root = xml.EnterRoot(); xml.Next(root);)
        {
            if (xml.Name == "docDefaults")
                styles.ReadDefaults(xml);
            else if (xml.Name == "style")
                styles.ReadStyle(xml);
            else
                xml.Skip();
        }
        return styles;
    }

    /// <summary>The paragraph format of a paragraph: its own, its style's, and what that inherits.</summary>
    public ParagraphFormat Of(ParagraphFormat direct) => direct.Over(ParagraphStyle(direct).Paragraph);

    /// <summary>What the paragraph's style alone says.</summary>
    public Style ParagraphStyle(ParagraphFormat direct) => Inherited(direct.Style ?? _defaultParagraph);

    /// <summary>The format of characters: their own, else that of both styles, else the document's.</summary>
    public RunFormat Of(RunFormat direct, ParagraphFormat paragraph)
    {
        var styled = Inherited(direct.Style).Run.Combine(ParagraphStyle(paragraph).Run);
        return direct.Over(styled).Over(_defaults);
    }

    private void ReadDefaults(XmlCursor xml)
    {
        for (var defaults = xml.Enter(); xml.Next(defaults);)
        {
            if (xml.Name == "rPr")
                _defaults = RunFormat.Read(xml);
        }
    }

    private void ReadStyle(XmlCursor xml)
    {
        var id = xml.Attribute("styleId") ?? "";
        if (xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on")
            _defaultParagraph = id;
        var style = Style.None;
        for (var entered = xml.Enter(); xml.Next(entered);)
        {
            switch (xml.Name)
            {
                case "name":
                    style = style with { Name = xml.Value ?? "" };
                    break;
                case "basedOn":
                    style = style with { BasedOn = xml.Value };
                    break;
                case "pPr":
                    style = style with { Paragraph = ParagraphFormat.Read(xml, xml.Skip) };
                    break;
                case "rPr":
                    style = style with { Run = RunFormat.Read(xml) };
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
        _styles[id] = style.WithOutlineOfName(id);
    }

    private Style Inherited(string? id)
    {
        if (id is null)
            return Style.None;
        if (_inherited.TryGetValue(id, out var known))
            return known;
        var style = Style.None;
        var next = id;
        for (var links = 0; next is not null && links < MaxChain && _styles.TryGetValue(next, out var link); links++)
        {
            style = style with { Paragraph = style.Paragraph.Over(link.Paragraph), Run = style.Run.Over(link.Run) };
            next = link.BasedOn;
        }
        return _inherited[id] = style;
    }

    public static double SizeOf(RunFormat format) => format.Size ?? DefaultSize;
}
