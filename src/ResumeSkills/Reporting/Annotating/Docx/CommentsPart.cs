using System.Xml.Linq;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>The part of a Word file that holds its comments (ISO/IEC 29500-1, 11.3.2).</summary>
internal static class CommentsPart
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The root of the comments: those that the file has, or a new part.</summary>
    /// <param name="document">The path of the document part.</param>
    public static XElement Open(WordFile file, string document)
    {
        var list = RelationshipsOf(file, document);
        var known = list.Elements(Relationships + "Relationship").FirstOrDefault(relationship =>
            Value(relationship, "Type").EndsWith("/relationships/comments", StringComparison.Ordinal) && Value(relationship, "TargetMode") != "External");
        var path = known is null ? NewPath(file, document) : Resolve(document, Value(known, "Target"));
        var w = file.Part(document).Root!.Name.Namespace;
        if (known is null)
            list.Add(Relationship(list, w, path));
        if (!file.Has(path))
        {
            file.Add(path, new XElement(w + "comments", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName)));
            file.Part("[Content_Types].xml").Root!.Add(new XElement(
                ContentTypes + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", ContentType)));
        }

        return file.Part(path).Root!;
    }

    private static XElement RelationshipsOf(WordFile file, string document)
    {
        var slash = document.LastIndexOf('/') + 1;
        var path = $"{document[..slash]}_rels/{document[slash..]}.rels";
        if (!file.Has(path))
            file.Add(path, new XElement(Relationships + "Relationships"));
        return file.Part(path).Root!;
    }

    private static XElement Relationship(XElement list, XNamespace w, string path)
    {
        const string Id = "rIdComments";
        var ids = list.Elements().Select(element => Value(element, "Id")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = Enumerable.Range(0, int.MaxValue).Select(i => i == 0 ? Id : $"{Id}{i}").First(id => !ids.Contains(id));
        // A strict document (ISO/IEC 29500-1) and a transitional one (29500-4) call the same things by different names.
        var type = w.NamespaceName.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal)
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        return new XElement(Relationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", path[(path.LastIndexOf('/') + 1)..]));
    }

    private static string NewPath(WordFile file, string document)
    {
        var folder = document[..(document.LastIndexOf('/') + 1)];
        return Enumerable.Range(0, int.MaxValue).Select(i => i == 0 ? $"{folder}comments.xml" : $"{folder}comments{i}.xml").First(path => !file.Has(path));
    }

    private static string Resolve(string document, string target) =>
        Uri.UnescapeDataString(new Uri(new Uri("http://package/" + document), target).AbsolutePath.TrimStart('/'));

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";
}
