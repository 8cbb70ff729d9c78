namespace ResumeSkills.Ingest.Docx;

/// <summary>What w:pPr says about a paragraph; null where it says nothing. Lengths are in points.</summary>
internal sealed record ParagraphFormat
{
    public static readonly ParagraphFormat None = new();

    public string? Style { get; private init; }

    /// <summary>Which list (w:numId); "0" says that there is none.</summary>
    public string? List { get; private init; }

    /// <summary>The level in the list, from 0.</summary>
    public int? ListLevel { get; private init; }

    /// <summary>From 0 for the highest heading; 9 is body text.</summary>
    public int? Outline { get; init; }

    public double? Left { get; private init; }

    public double? Hanging { get; private init; }

    public bool Framed { get; private init; }

    public bool DropCap { get; private init; }

    public RunFormat Mark { get; private init; } = RunFormat.None;

    public static ParagraphFormat Read(XmlCursor xml, Action onSection)
    {
        var format = None;
        for (var pPr = xml.Enter(); xml.Next(pPr);)
        {
            switch (xml.Name)
            {
                case "numPr":
                    continue;
                case "sectPr":
                    onSection();
                    continue;
                case "rPr":
                    format = format with { Mark = RunFormat.Read(xml) };
                    continue;
            }
            format = xml.Name switch
            {
                "pStyle" => format with { Style = xml.Value },
                "numId" => format with { List = xml.Value },
                "ilvl" => format with { ListLevel = Measure.Whole(xml.Value) },
                "outlineLvl" => format with { Outline = Measure.Whole(xml.Value) },
                "ind" => format with
                {
                    Left = Measure.Twips(xml.Attribute("start") ?? xml.Attribute("left")),
                    Hanging = Measure.Twips(xml.Attribute("hanging")),
                },
                "framePr" => format with { Framed = true, DropCap = xml.Attribute("dropCap") is "drop" or "margin" },
                _ => format,
            };
            xml.Skip();
        }
        return format;
    }

    /// <summary>This format where it speaks, the other where it is silent.</summary>
    public ParagraphFormat Over(ParagraphFormat other) => this with
    {
        List = List ?? other.List,
        ListLevel = ListLevel ?? other.ListLevel,
        Outline = Outline ?? other.Outline,
        Left = Left ?? other.Left,
        Hanging = Hanging ?? other.Hanging,
    };
}
