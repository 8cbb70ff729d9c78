using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf;

/// <summary>Damages copies of the real PDFs that may lie beside the checkout, and compares their text with that of the sound ones.</summary>
public class RealDocumentsTests
{
    private const double Recovered = 0.95;

    [Fact]
    public void Every_real_document_has_text_on_every_page_of_known_meaning()
    {
        foreach (var (name, bytes) in RealDocuments())
        {
            var read = PdfReader.Read(name, bytes);
            var letters = read.Pages.SelectMany(page => page.Letters).ToArray();
            letters.Length.Should().BeGreaterThan(50, name);
            letters.Count(letter => letter.Text == "\uFFFD").Should().BeLessThanOrEqualTo(letters.Length / 100, name);
            read.Warnings.Should().BeEmpty(name);
        }
    }

    [Fact]
    public void Junk_in_front_leaves_the_text() =>
        Check(0.99, bytes => [.. Enumerable.Range(0, 16).Select(i => (byte)((i * 37) + 1)), .. bytes]);

    [Fact]
    public void A_wrong_startxref_leaves_the_text() => Check(0.99, bytes =>
    {
        var at = bytes.AsSpan().LastIndexOf("startxref"u8);
        return [.. bytes[..(at + 10)], .. "31"u8, .. bytes[(at + 12)..]];
    });

    [Fact]
    public void A_cut_tail_leaves_most_texts() => Check(0.85, bytes => bytes[..Math.Max(0, bytes.Length - Math.Max(600, bytes.Length / 50))]);

    private static void Check(double share, Func<byte[], byte[]> damage)
    {
        var documents = RealDocuments();
        var recovered = documents.Count(document => Share(TextOf(document.Bytes), TextOf(damage(document.Bytes))) >= Recovered);
        // Where no real documents lie beside the checkout there is nothing to recover, and 0 of 0 is enough.
        ((double)recovered).Should().BeGreaterThanOrEqualTo(share * documents.Count);
    }

    private static List<(string Name, byte[] Bytes)> RealDocuments()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var real = Path.Combine(folder.FullName, "shared", "real", "pdf");
            if (Directory.Exists(real))
                return [.. Directory.GetFiles(real, "*.pdf").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];
        }
        return [];
    }

    private static string TextOf(byte[] bytes)
    {
        try
        {
            return PdfReading.TextOf(bytes);
        }
        catch (UnreadableDocumentException)
        {
            return "";
        }
    }

    /// <summary>How much of the clean text's characters, however ordered, the other has; spaces left aside.</summary>
    private static double Share(string clean, string other)
    {
        var left = other.Where(c => !char.IsWhiteSpace(c)).GroupBy(c => c).ToDictionary(group => group.Key, group => group.Count());
        var wanted = clean.Where(c => !char.IsWhiteSpace(c)).GroupBy(c => c).ToArray();
        return wanted.Sum(group => Math.Min(group.Count(), left.GetValueOrDefault(group.Key))) / Math.Max(1.0, wanted.Sum(group => group.Count()));
    }
}
