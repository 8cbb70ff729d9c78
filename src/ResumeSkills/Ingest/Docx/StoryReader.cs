namespace ResumeSkills.Ingest.Docx;

/// <summary>Reads one story of a Word document (body, header, footer, text box, cell) into lines.</summary>
/// <param name="trace">Told of each paragraph with lines, by its number, from which elements its text comes.</param>
internal sealed class StoryReader(
    XmlCursor xml, Styles styles, Numbering numbering, Func<int> newBlock, Action<int, IReadOnlyList<TextPiece>>? trace = null)
{
    // Word's default distance between tab stops (w:defaultTabStop), in points.
    private const double TabStop = 36;

    private readonly HashSet<string> _notices = new(StringComparer.Ordinal);

    /// <summary>The headers and footers that the sections met so far use.</summary>
    public List<HeaderReference> Headers { get; } = [];

    /// <summary>Elements met whose text this reader cannot show: "altChunk", "pict".</summary>
    public IReadOnlySet<string> Notices => _notices;

    /// <summary>Reads what the current element holds.</summary>
    public List<(string Text, Line Form)> Read(int entered)
    {
        var story = new Story(newBlock());
        while (xml.Next(entered))
            ReadBlock(story);
        Flush(story);
        return story.Lines;
    }

    private void ReadBlock(Story story)
    {
        switch (xml.Name)
        {
            case "p":
                ReadParagraph(story);
                break;
            case "tbl":
                ReadTable(story);
                break;
            case "sectPr":
                ReadSection();
                break;
            case "altChunk":
                _notices.Add("altChunk");
                xml.Skip();
                break;
            case "del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "customXmlPr":
                xml.Skip();
                break;
        }
    }

    /// <summary>Cells are read one after the other, each as a block of its own.</summary>
    private void ReadTable(Story story)
    {
        Flush(story);
        var removed = false;
        for (var table = xml.Enter(); xml.Next(table);)
        {
            switch (xml.Name)
            {
                case "tr":
                    removed = false;
                    break;
                case "trPr":
                    removed = ReadRemoval("del");
                    break;
                case "tblPr" or "tblGrid" or "tblPrEx" or "sdtPr" or "sdtEndPr":
                    xml.Skip();
                    break;
                case "tc" when removed:
                    xml.Skip();
                    break;
                case "tc":
                    story.Lines.AddRange(ReadCell());
                    break;
            }
        }
    }

    private List<(string Text, Line Form)> ReadCell()
    {
        var cell = new Story(newBlock());
        var removed = false;
        for (var entered = xml.Enter(); xml.Next(entered);)
        {
            if (xml.Name == "tcPr")
                removed = ReadRemoval("cellDel");
            else
                ReadBlock(cell);
        }
        Flush(cell);
        return removed ? [] : cell.Lines;
    }

    private bool ReadRemoval(string mark)
    {
        var removed = false;
        for (var properties = xml.Enter(); xml.Next(properties);)
        {
            removed |= xml.Name == mark;
            xml.Skip();
        }
        return removed;
    }

    private void ReadSection()
    {
        var references = new List<HeaderReference>();
        var titlePage = false;
        for (var section = xml.Enter(); xml.Next(section);)
        {
            if (xml.Name is "headerReference" or "footerReference" && xml.Attribute("id") is { } id)
                references.Add(new HeaderReference(xml.Name == "headerReference", xml.Attribute("type") ?? "default", id));
            else if (xml.Name == "titlePg")
                titlePage = xml.On;
            xml.Skip();
        }
        Headers.AddRange(references
            .Where(reference => reference.Type != "first" || titlePage)
            .Select(reference => reference with { OnFirstPage = reference.Type == (titlePage ? "first" : "default") }));
    }

    private void ReadParagraph(Story story)
    {
        var index = xml.Paragraphs - 1;
        var format = ParagraphFormat.None;
        story.Boxes.Clear();
        for (var paragraph = xml.Enter(); xml.Next(paragraph);)
        {
            switch (xml.Name)
            {
                case "pPr":
                    format = ParagraphFormat.Read(xml, ReadSection);
                    break;
                case "r":
                    ReadRun(story, format);
                    break;
                case "del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "rPr" or "rt":
                    xml.Skip();
                    break;
            }
        }
        story.Fields.EndParagraph();
        // A paragraph without its mark runs on into the next, whose format then holds for both.
        story.Format = format;
        story.Index = index;
        if (!format.Mark.Deleted && !format.DropCap && styles.Of(format.Mark, format).Hidden != true)
            Flush(story);
        foreach (var box in TextBox.InReadingOrder(story.Boxes))
            story.Lines.AddRange(box.Lines);
        story.Boxes.Clear();
    }

    private void ReadRun(Story story, ParagraphFormat paragraph)
    {
        var format = styles.Of(RunFormat.None, paragraph);
        string? frame = null, left = null, top = null;
        var horizontal = false;
        for (var run = xml.Enter(); xml.Next(run);)
        {
            switch (xml.Name)
            {
                case "rPr":
                    format = styles.Of(RunFormat.Read(xml), paragraph);
                    break;
                case "t":
                    var element = xml.Element;
                    Show(story, Symbols.Show(xml.Text().Replace('\n', ' '), format.Font), format, element);
                    break;
                case "tab" or "ptab":
                    Show(story, "\t", format, xml.Element);
                    break;
                case "noBreakHyphen":
                    Show(story, "-", format, xml.Element);
                    break;
                case "sym":
                    Show(story, Symbols.Of(xml.Attribute("font"), xml.Attribute("char")), format, xml.Element);
                    break;
                case "br" or "cr" when Shows(story, format):
                    story.Text.Break();
                    break;
                case "fldChar":
                    story.Fields.On(xml.Attribute("fldCharType"));
                    xml.Skip();
                    break;
                case "anchor":
                    frame = left = top = null;
                    break;
                case "positionH" or "positionV":
                    horizontal = xml.Name == "positionH";
                    frame += xml.Attribute("relativeFrom");
                    break;
                case "posOffset" when horizontal:
                    left = xml.Text();
                    break;
                case "posOffset":
                    top = xml.Text();
                    break;
                case "txbxContent":
                    var lines = Read(xml.Enter());
                    if (Shows(story, format))
                        story.Boxes.Add(new TextBox(Anchor.From(frame, left, top), lines));
                    break;
                case "drawing" or "pict":
                    _notices.Add("pict");
                    break;
                case "rt" or "del" or "moveFrom":
                    xml.Skip();
                    break;
            }
        }
    }

    private static bool Shows(Story story, RunFormat format) => format.Hidden != true && story.Fields.ShowsText;

    private static void Show(Story story, string text, RunFormat format, int element)
    {
        if (Shows(story, format))
            story.Text.Append(text, format, element);
    }

    /// <summary>Ends the paragraph: what was gathered becomes lines.</summary>
    private void Flush(Story story)
    {
        if (story.Text.IsEmpty)
            return;
        var direct = story.Format;
        var format = styles.Of(direct);
        var level = numbering.Of(format);
        // A list that the style brings yields to the style's own indent; one of the paragraph's own does not.
        var indented = direct.List is null
            ? format.Over(level?.Paragraph ?? ParagraphFormat.None)
            : direct.Over(level?.Paragraph ?? ParagraphFormat.None).Over(format);
        var form = new Line(default, Place.InParagraph(story.Index))
        {
            Block = direct.Framed ? newBlock() : story.Block,
            HeadingLevel = format.Outline is >= 0 and < 9 and var outline ? outline + 1 : 0,
            Listed = level?.Visible == true,
        };
        trace?.Invoke(story.Index, story.Text.Pieces);
        foreach (var (text, bold, size) in story.Text.Take())
        {
            var tabs = text.AsSpan().TrimStart(' ').IndexOfAnyExcept('\t', ' ') is > 0 and var blanks ? text.AsSpan(0, blanks).Count('\t') : 0;
            var indent = (indented.Left ?? 0) - (indented.Hanging ?? 0) + tabs * TabStop;
            story.Lines.Add((text, form with { Bold = bold, FontSize = size, Indent = indent }));
            form = form with { Listed = false };
        }
    }

    /// <summary>What is under way in one story.</summary>
    private sealed class Story(int block)
    {
        public int Block => block;

        public List<(string Text, Line Form)> Lines { get; } = [];

        public ParagraphText Text { get; } = new();

        public Fields Fields { get; } = new();

        public List<TextBox> Boxes { get; } = [];

        /// <summary>The format and index of the latest paragraph.</summary>
        public ParagraphFormat Format { get; set; } = ParagraphFormat.None;

        public int Index { get; set; }
    }
}

/// <summary>A header or footer that a section of the document uses.</summary>
/// <param name="Type">"default", "first" or "even".</param>
internal sealed record HeaderReference(bool IsHeader, string Type, string Id)
{
    /// <summary>Whether the first page of its section shows it.</summary>
    public bool OnFirstPage { get; init; }
}
