namespace ResumeSkills.Ingest.Docx;

/// <summary>What w:rPr says about characters; null where it says nothing.</summary>
internal sealed record RunFormat
{
    public static readonly RunFormat None = new();

    public string? Style { get; private init; }

    public bool? Bold { get; private init; }

    public bool? Caps { get; private init; }

    public bool? Hidden { get; private init; }

    /// <summary>In points.</summary>
    public double? Size { get; private init; }

    public string? Font { get; private init; }

    /// <summary>Of a paragraph's mark: a tracked change has removed it.</summary>
    public bool Deleted { get; private init; }

    public static RunFormat Read(XmlCursor xml)
    {
        var format = None;
        for (var rPr = xml.Enter(); xml.Next(rPr);)
        {
            format = xml.Name switch
            {
                "rStyle" => format with { Style = xml.Value },
                "b" => format with { Bold = xml.On },
                "caps" => format with { Caps = xml.On },
                "vanish" => format with { Hidden = xml.On },
                "sz" => format with { Size = Measure.HalfPoints(xml.Value) },
                "rFonts" => format with { Font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi") },
                "del" or "moveFrom" => format with { Deleted = true },
                _ => format,
            };
            xml.Skip();
        }
        return format;
    }

    /// <summary>This format where it speaks, the other where it is silent.</summary>
    public RunFormat Over(RunFormat other) => this with
    {
        Bold = Bold ?? other.Bold,
        Caps = Caps ?? other.Caps,
        Hidden = Hidden ?? other.Hidden,
        Size = Size ?? other.Size,
        Font = Font ?? other.Font,
    };

    /// <summary>
    /// What a character style and a paragraph style make together: toggles that both switch on cancel each other
    /// (ISO 29500-1, 17.7.3).
    /// </summary>
    public RunFormat Combine(RunFormat paragraph) => Over(paragraph) with
    {
        Bold = Toggle(Bold, paragraph.Bold),
        Caps = Toggle(Caps, paragraph.Caps),
        Hidden = Toggle(Hidden, paragraph.Hidden),
    };

    private static bool? Toggle(bool? one, bool? other) =>
        one is null && other is null ? null : one.GetValueOrDefault() ^ other.GetValueOrDefault();
}
