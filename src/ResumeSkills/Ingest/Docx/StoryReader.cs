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
                ReadSection(story);
                Flush(story);
                EndSection(story);
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

    /// <summary>Cells are blocks of their own.</summary>
    private void ReadTable(Story story)
    {
        Flush(story);
        var cells = new List<Cell>();
        // Of each column the cell that was begun last.
        var latest = new Dictionary<int, int>();
        var (row, column, removed) = (-1, 0, false);
        for (var table = xml.Enter(); xml.Next(table);)
        {
            switch (xml.Name)
            {
                case "tr":
                    (row, column, removed) = (row + 1, 0, false);
                    break;
                case "trPr":
                    (column, removed) = ReadRowProperties();
                    break;
                case "tblPr" or "tblGrid" or "tblPrEx" or "sdtPr" or "sdtEndPr":
                    xml.Skip();
                    break;
                case "tc" when removed:
                    xml.Skip();
                    break;
                case "tc":
                    var (cell, goesOn) = ReadCell(row, column);
                    column = cell.Right;
                    if (goesOn && latest.TryGetValue(cell.Left, out var at) && cells[at].LastRow == row - 1)
                    {
                        cells[at].Lines.AddRange(cell.Lines);
                        cells[at] = cells[at] with { LastRow = row };
                        break;
                    }
                    latest[cell.Left] = cells.Count;
                    cells.Add(cell);
                    break;
            }
        }
        story.Lines.AddRange(TableOrder.Of(cells).SelectMany(cell => cell.Lines));
    }

    private (int Column, bool Removed) ReadRowProperties()
    {
        var (column, removed) = (0, false);
        for (var properties = xml.Enter(); xml.Next(properties);)
        {
            removed |= xml.Name == "del";
            if (xml.Name == "gridBefore")
                column = Columns();
            xml.Skip();
        }
        return (column, removed);
    }

    /// <summary>Reads a cell, and tells whether it goes on from the one above it.</summary>
    private (Cell Cell, bool GoesOn) ReadCell(int row, int column)
    {
        var story = new Story(newBlock());
        var (columns, removed, goesOn) = (1, false, false);
        for (var entered = xml.Enter(); xml.Next(entered);)
        {
            if (xml.Name != "tcPr")
            {
                ReadBlock(story);
                continue;
            }
            for (var properties = xml.Enter(); xml.Next(properties);)
            {
                removed |= xml.Name == "cellDel";
                goesOn |= xml.Name == "vMerge" && xml.Value is not "restart";
                if (xml.Name == "gridSpan")
                    columns = Math.Max(1, Columns());
                xml.Skip();
            }
        }
        Flush(story);
        return (new Cell(row, row, column, column + columns, removed ? [] : story.Lines), goesOn);
    }

    /// <summary>A number of columns; more than a table can have are as good as one too many.</summary>
    private int Columns() => Math.Clamp(Measure.Whole(xml.Value) ?? 0, 0, TableOrder.MaxColumns + 1);

    private void ReadSection(Story story)
    {
        var references = new List<HeaderReference>();
        var (titlePage, inColumns) = (false, false);
        for (var section = xml.Enter(); xml.Next(section);)
        {
            if (xml.Name is "headerReference" or "footerReference" && xml.Attribute("id") is { } id)
                references.Add(new HeaderReference(xml.Name == "headerReference", xml.Attribute("type") ?? "default", id));
            else if (xml.Name == "titlePg")
                titlePage = xml.On;
            else if (xml.Name == "cols")
                inColumns = Measure.Whole(xml.Attribute("num")) > 1;
            xml.Skip();
        }
        story.SectionInColumns = inColumns;
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
                    format = ParagraphFormat.Read(xml, () => ReadSection(story));
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
        EndSection(story);
        foreach (var box in TextBox.InReadingOrder(story.Boxes))
            story.Lines.AddRange(box.Lines);
        story.Boxes.Clear();
    }

    private static void EndSection(Story story)
    {
        if (story.SectionInColumns is not { } inColumns)
            return;
        story.Columns.End(story.Lines, inColumns);
        story.SectionInColumns = null;
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
                    if (xml.Attribute("type") == "column")
                        story.Columns.Break(story.Lines.Count + story.Text.Count);
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

        public SectionColumns Columns { get; } = new();

        /// <summary>Where a section has ended and is still to be put in order: whether it has more columns than one.</summary>
        public bool? SectionInColumns { get; set; }

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
