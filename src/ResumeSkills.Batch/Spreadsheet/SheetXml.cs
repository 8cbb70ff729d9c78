using System.Globalization;
using System.Xml;
using ResumeSkills.Batch.Roster;
using ResumeSkills.Reporting;

namespace ResumeSkills.Batch.Spreadsheet;

/// <summary>Writes one sheet; the order of the elements is the standard's.</summary>
internal static class SheetXml
{
    // More than this Excel does not open (specifications and limits of Excel).
    private const int MaxTextLength = 32767;

    // In points: three lines, for the longest name of a skill.
    private const string HeaderHeight = "48";

    public static void Write(XmlWriter xml, Sheet sheet, string xmlNamespace)
    {
        xml.WriteStartElement("worksheet", xmlNamespace);
        WriteView(xml);
        xml.WriteStartElement("cols");
        for (var i = 0; i < sheet.Columns.Count; i++)
            Workbook.Element(xml, "col", ("min", $"{i + 1}"), ("max", $"{i + 1}"), ("width", $"{sheet.Columns[i].Width}"), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        var rows = 1;
        WriteRow(xml, rows, [.. sheet.Columns.Select(column => column.Title)], Styles.Header);
        foreach (var row in sheet.Rows)
            WriteRow(xml, ++rows, row, Styles.Plain);
        xml.WriteEndElement();
        Workbook.Element(xml, "autoFilter", ("ref", $"A1:{Name(sheet.Columns.Count - 1)}{rows}"));
        WriteColoring(xml, sheet.Columns, rows);
        xml.WriteEndElement();
    }

    private static void WriteView(XmlWriter xml)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        Workbook.Element(xml, "pane", ("xSplit", "1"), ("ySplit", "1"), ("topLeftCell", "B2"), ("activePane", "bottomRight"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, int number, IReadOnlyList<object?> fields, int style)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", $"{number}");
        if (style == Styles.Header)
        {
            xml.WriteAttributeString("ht", HeaderHeight);
            xml.WriteAttributeString("customHeight", "1");
        }

        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i] is not { } field)
                continue;
            xml.WriteStartElement("c");
            xml.WriteAttributeString("r", $"{Name(i)}{number}");
            if (style != Styles.Plain)
                xml.WriteAttributeString("s", $"{style}");
            WriteValue(xml, field);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValue(XmlWriter xml, object field)
    {
        if (field is not string text)
        {
            xml.WriteElementString("v", Convert.ToString(field, CultureInfo.InvariantCulture));
            return;
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Valid(text.Length > MaxTextLength ? text[..MaxTextLength] : text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>XML has no place for most control characters and for halves of characters.</summary>
    private static string Valid(string text) => string.Concat(Printable.Of(text).EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    private static void WriteColoring(XmlWriter xml, IReadOnlyList<Column> columns, int rows)
    {
        var priority = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Coloring == Coloring.None || rows == 1)
                continue;
            xml.WriteStartElement("conditionalFormatting");
            xml.WriteAttributeString("sqref", $"{Name(i)}2:{Name(i)}{rows}");
            if (columns[i].Coloring == Coloring.Scale)
                WriteScale(xml, ++priority);
            else if (columns[i].Coloring == Coloring.State)
                WriteCondition(xml, ++priority, "notEqual", "done", Styles.NotRead);
            else
                foreach (var (rubric, style) in new[] { (Rubric.Strong, Styles.Strong), (Rubric.Proficient, Styles.Proficient), (Rubric.Basic, Styles.Basic), (Rubric.NotShown, Styles.NotShown) })
                    WriteCondition(xml, ++priority, "equal", rubric.Words(), style);
            xml.WriteEndElement();
        }
    }

    private static void WriteScale(XmlWriter xml, int priority)
    {
        xml.WriteStartElement("cfRule");
        xml.WriteAttributeString("type", "colorScale");
        xml.WriteAttributeString("priority", $"{priority}");
        xml.WriteStartElement("colorScale");
        foreach (var value in new[] { "0", "50", "100" })
            Workbook.Element(xml, "cfvo", ("type", "num"), ("val", value));
        foreach (var color in new[] { "FFF4B6AE", "FFFBEBC2", "FFA9DBD3" })
            Workbook.Element(xml, "color", ("rgb", color));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCondition(XmlWriter xml, int priority, string comparison, string word, int style)
    {
        xml.WriteStartElement("cfRule");
        xml.WriteAttributeString("type", "cellIs");
        xml.WriteAttributeString("dxfId", $"{style}");
        xml.WriteAttributeString("priority", $"{priority}");
        xml.WriteAttributeString("operator", comparison);
        xml.WriteElementString("formula", $"\"{word}\"");
        xml.WriteEndElement();
    }

    /// <summary>A, B … Z, AA …</summary>
    private static string Name(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Name((column / 26) - 1)}{(char)('A' + (column % 26))}";
}
