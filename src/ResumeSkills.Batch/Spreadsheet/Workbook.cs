using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ResumeSkills.Batch.Spreadsheet;

/// <summary>
/// Writes a workbook (ECMA-376, part 1, SpreadsheetML), row by row, so that its size does not matter. The parts are put into the package by hand:
/// the packaging library stamps them with the time of day, and the same results must give the same bytes.
/// </summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // The earliest time that a ZIP archive can tell.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, IReadOnlyList<Sheet> sheets)
    {
        using var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Part(package, "[Content_Types].xml", xml => WriteTypes(xml, sheets.Count));
        Part(package, "_rels/.rels", xml => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]));
        Part(package, "xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
        Part(package, "xl/_rels/workbook.xml.rels", xml => WriteRelations(
            xml, [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        Part(package, "xl/styles.xml", xml => xml.WriteRaw(Styles.Xml));
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            Part(package, $"xl/worksheets/sheet{i + 1}.xml", xml => SheetXml.Write(xml, sheet, Main));
        }
    }

    private static void Part(ZipArchive package, string name, Action<XmlWriter> write)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), ConformanceLevel = ConformanceLevel.Document });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Override("/xl/workbook.xml", $"{Types}.sheet.main+xml");
        Override("/xl/styles.xml", $"{Types}.styles+xml");
        for (var i = 1; i <= sheets; i++)
            Override($"/xl/worksheets/sheet{i}.xml", $"{Types}.worksheet+xml");
        xml.WriteEndElement();

        void Default(string extension, string type) => Element(xml, "Default", ("Extension", extension), ("ContentType", type));

        void Override(string part, string type) => Element(xml, "Override", ("PartName", part), ("ContentType", type));
    }

    private static void WriteRelations(XmlWriter xml, IReadOnlyList<(string Type, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < relations.Count; i++)
            Element(xml, "Relationship", ("Id", $"r{i + 1}"), ("Type", $"{Relations}/{relations[i].Type}"), ("Target", relations[i].Target));
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
            xml.WriteAttributeString("r", "id", Relations, $"r{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    internal static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
