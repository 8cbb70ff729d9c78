using System.Globalization;
using System.Text;
using ResumeSkills.Ingest.Pdf.Encryption;
using ResumeSkills.Ingest.Pdf.Objects;
using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Reporting.Annotating.Pdf;

/// <summary>Writes objects as they stand in a PDF (ISO 32000-1, 7.3), each byte as the character of that code.</summary>
internal static class PdfSyntax
{
    /// <param name="key">Of the object in which the value will stand; null where the file is in the clear.</param>
    public static string Of(PdfValue value, ObjectKey? key) => value.Kind switch
    {
        PdfKind.Reference => $"{value.ReferenceNumber} {value.ReferenceGeneration} R",
        PdfKind.Boolean => value.AsBoolean() ? "true" : "false",
        PdfKind.Number => Of(value.AsNumber()),
        PdfKind.Name => Name(value.AsName()!),
        PdfKind.String => Bytes(value.AsString()!, key),
        PdfKind.Array => $"[{string.Join(' ', value.AsArray()!.Select(item => Of(item, key)))}]",
        PdfKind.Dictionary => Of(value.AsDictionary()!.Entries, key),
        _ => "null",
    };

    public static string Of(IEnumerable<KeyValuePair<string, PdfValue>> entries, ObjectKey? key) =>
        $"<< {string.Concat(entries.Select(entry => $"{Name(entry.Key)} {Of(entry.Value, key)} "))}>>";

    /// <summary>PDF knows no exponents.</summary>
    public static string Of(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Numbers of a drawing; a hundredth of a point cannot be seen.</summary>
    public static string Of(params IEnumerable<double> numbers) =>
        string.Join(' ', numbers.Select(number => number.ToString("0.##", CultureInfo.InvariantCulture)));

    /// <summary>A text string (7.9.2.2): in PDFDocEncoding, where that has all its characters, else in UTF-16.</summary>
    public static string Text(string text, ObjectKey? key)
    {
        byte[] bytes = text.All(IsInDocEncoding) ? Encoding.Latin1.GetBytes(text) : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)];
        return Bytes(bytes, key);
    }

    private static string Bytes(byte[] text, ObjectKey? key) => $"<{Convert.ToHexString(key?.EncryptString(text) ?? text)}>";

    /// <summary>Of its characters those that have the same code in Unicode (Annex D.2).</summary>
    private static bool IsInDocEncoding(char c) => c is '\n' or >= ' ' and <= '~' or (>= '¡' and <= 'ÿ' and not '\u00AD');

    private static string Name(string name)
    {
        var written = new StringBuilder("/");
        foreach (var c in name)
        {
            if (c is > ' ' and <= '~' and not '#' && Characters.IsRegular((byte)c))
                written.Append(c);
            else
                written.Append(CultureInfo.InvariantCulture, $"#{(int)c & 0xFF:X2}");
        }

        return written.ToString();
    }
}
