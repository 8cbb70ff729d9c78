using DocumentFormat.OpenXml.Packaging;
using ResumeSkills.Ingest.Docx;

namespace ResumeSkills.Ingest;

/// <summary>
/// Reads Word documents (.docx, .docm, .dotx; transitional and strict). Each paragraph becomes a line, in the state that
/// it would have with all tracked changes accepted. <see cref="Place.Paragraph"/> counts the w:p elements of the document part
/// from 0 in file order, those in unused mc:AlternateContent branches included; headers and footers count on from there.
/// </summary>
internal static class DocxReader
{
    /// <summary>Reads the lines of a Word document.</summary>
    /// <exception cref="UnreadableDocumentException">The bytes are no Word document, damaged, encrypted, far too large or without text.</exception>
    public static Document Read(string name, ReadOnlyMemory<byte> bytes)
    {
        ZipContent.Check(name, bytes);
        return Open(name, () =>
        {
            using var package = WordPackage.Open(bytes);
            return Read(name, package, trace: null);
        });
    }

    /// <summary>Reads a Word document once more, to tell where in its parts each paragraph's text comes from.</summary>
    /// <exception cref="UnreadableDocumentException">As for <see cref="Read(string, ReadOnlyMemory{byte})"/>.</exception>
    public static WordSources Sources(string name, ReadOnlyMemory<byte> bytes)
    {
        ZipContent.Check(name, bytes);
        return Open(name, () =>
        {
            using var package = WordPackage.Open(bytes);
            var sources = new List<ParagraphSource>();
            Read(name, package, (part, paragraph, pieces) => sources.Add(new ParagraphSource(part, paragraph, [.. pieces])));
            return new WordSources(package.Document.Uri, sources);
        });
    }

    /// <summary>Does something with a package; whatever its parts are damaged by becomes one sentence.</summary>
    public static T Open<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        // What the libraries throw at damaged packages is not a closed list.
        catch (Exception error) when (error is not (UnreadableDocumentException or OutOfMemoryException))
        {
            throw new UnreadableDocumentException(
                name, UnreadableCause.Damaged, "this Word file is damaged; open it in Word, let Word repair it and save it again.", error);
        }
    }

    private static Document Read(string name, WordPackage package, Action<Uri, int, IReadOnlyList<TextPiece>>? trace)
    {
        var styles = Styles.Read(package.Styles());
        var numbering = Numbering.Read(package.Numbering());
        var blocks = 0;
        var notices = new HashSet<string>(StringComparer.Ordinal);
        var paragraphs = 0;

        List<(string Text, Line Form)> ReadStory(OpenXmlPart part, List<HeaderReference> headers)
        {
            using var xml = new XmlCursor(part.GetStream(FileMode.Open, FileAccess.Read), paragraphs);
            Action<int, IReadOnlyList<TextPiece>>? traceHere = trace is null ? null : (paragraph, pieces) => trace(part.Uri, paragraph, pieces);
            var reader = new StoryReader(xml, styles, numbering, () => ++blocks, traceHere);
            var lines = reader.Read(xml.EnterRoot());
            paragraphs = xml.Paragraphs;
            notices.UnionWith(reader.Notices);
            headers.AddRange(reader.Headers);
            return lines;
        }

        var references = new List<HeaderReference>();
        var body = ReadStory(package.Document, references);
        var stories = UsedHeaders(package, references)
            .Select(header => (header.BeforeBody, Lines: ReadStory(header.Part, [])))
            .DistinctBy(story => string.Join('\n', story.Lines.Select(line => line.Text)))
            .ToList();

        var writer = new LineWriter(name);
        foreach (var (text, form) in stories.Where(story => story.BeforeBody).SelectMany(story => story.Lines)
                     .Concat(body)
                     .Concat(stories.Where(story => !story.BeforeBody).SelectMany(story => story.Lines)))
        {
            writer.Add(text, form);
        }
        if (notices.Contains("altChunk"))
            writer.Warnings.Add("A part of this document is embedded in another format and was not read; open it in Word and save it again.");
        if (writer.IsBlank && notices.Contains("pict"))
        {
            throw new UnreadableDocumentException(
                name, UnreadableCause.Scanned, "this Word file holds only pictures; run text recognition (OCR) on them first.");
        }
        return writer.ToDocument();
    }

    /// <summary>
    /// Each header and footer that Word would show, once; the one for even pages only where the settings ask for it.
    /// Only the header of the first page stands before the body: those of later pages would come between a name and its resume.
    /// </summary>
    private static IEnumerable<(OpenXmlPart Part, bool BeforeBody)> UsedHeaders(WordPackage package, List<HeaderReference> references)
    {
        var evenPages = references.Exists(reference => reference.Type == "even") && HasEvenHeaders(package);
        return references
            .Where(reference => reference.Type != "even" || evenPages)
            .OrderBy(reference => reference.IsHeader ? 0 : 1).ThenBy(reference => reference.Type switch { "first" => 0, "default" => 1, _ => 2 })
            .Select(reference => (Part: package.Header(reference.Id), BeforeBody: reference.IsHeader && reference.OnFirstPage))
            .DistinctBy(header => header.Part)
            .Where(header => header.Part is not null)
            .Select(header => (header.Part!, header.BeforeBody));
    }

    private static bool HasEvenHeaders(WordPackage package)
    {
        if (package.Settings() is not { } settings)
            return false;
        using var xml = new XmlCursor(settings);
        for (var root = xml.EnterRoot(); xml.Next(root);)
        {
            if (xml.Name == "evenAndOddHeaders")
                return xml.On;
            xml.Skip();
        }
        return false;
    }
}

/// <summary>Where the text of a Word document comes from.</summary>
/// <param name="Document">The document part.</param>
internal sealed record WordSources(Uri Document, IReadOnlyList<ParagraphSource> Paragraphs);

/// <summary>Where the text of one paragraph comes from.</summary>
/// <param name="Part">The part of the package.</param>
/// <param name="Paragraph">The paragraph's number, as in <see cref="Place.Paragraph"/>.</param>
internal sealed record ParagraphSource(Uri Part, int Paragraph, IReadOnlyList<TextPiece> Pieces);
