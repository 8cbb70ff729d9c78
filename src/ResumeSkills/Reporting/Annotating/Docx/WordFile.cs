using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ResumeSkills.Ingest;
using ResumeSkills.Ingest.Docx;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>The parts of a Word file, to be changed one by one; parts that nobody asks for are copied byte for byte.</summary>
internal sealed class WordFile(ReadOnlyMemory<byte> bytes) : IDisposable
{
    // ZIP keeps no time before this; an entry must have one, and the clock is no part of the input.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = XmlCursor.MaxCharacters,
    };

    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // A carriage return that is written as it is would be read as a line feed.
        NewLineHandling = NewLineHandling.Entitize,
    };

    private readonly ZipArchive _zip = new(bytes.AsStream());
    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.OrdinalIgnoreCase);

    public bool Has(string path) => _parts.ContainsKey(path) || Entry(path) is not null;

    /// <summary>A part to read and to change.</summary>
    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public XDocument Part(string path)
    {
        if (_parts.TryGetValue(path, out var part))
            return part;
        using var stream = (Entry(path) ?? throw new InvalidDataException($"The package has no part {path}.")).Open();
        using var reader = XmlReader.Create(stream, Reading);
        return _parts[path] = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public void Add(string path, XElement root) =>
        _parts[path] = new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root);

    /// <summary>The package with its changed parts; entries keep their order, new ones come last.</summary>
    public byte[] Save()
    {
        using var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in _zip.Entries)
            {
                using var written = Create(target, entry.FullName, entry.LastWriteTime);
                if (_parts.Remove(entry.FullName, out var part))
                {
                    Write(part, written);
                    continue;
                }

                using var read = entry.Open();
                read.CopyTo(written);
            }

            foreach (var (path, part) in _parts.OrderBy(part => part.Key, StringComparer.Ordinal))
            {
                using var written = Create(target, path, NoTime);
                Write(part, written);
            }
        }

        return output.ToArray();
    }

    public void Dispose() => _zip.Dispose();

    private static Stream Create(ZipArchive target, string path, DateTimeOffset time)
    {
        var entry = target.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = time;
        return entry.Open();
    }

    private static void Write(XDocument part, Stream stream)
    {
        using var writer = XmlWriter.Create(stream, Writing);
        part.WriteTo(writer);
    }

    private ZipArchiveEntry? Entry(string path) =>
        _zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, path, StringComparison.OrdinalIgnoreCase));
}
