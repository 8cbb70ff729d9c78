using System.Text;

namespace ResumeSkills.Ingest;

/// <summary>Tells apart the files that come in Microsoft's old compound format (MS-CFB), none of which can be read.</summary>
internal static class CompoundFile
{
    /// <summary>Directory entries are this long and lie at multiples of it, whatever the size of sectors (MS-CFB, 2.6.1).</summary>
    private const int EntryLength = 128;

    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly (string Entry, UnreadableCause Cause, string Sentence)[] Kinds =
    [
        ("EncryptedPackage", UnreadableCause.Encrypted, "this file is protected by a password; save a copy without one."),
        ("WordDocument", UnreadableCause.NotADocument, "this is a Word 97-2003 document (.doc); save it as .docx or PDF."),
        ("Workbook", UnreadableCause.NotADocument, "this is an Excel workbook; save the resume as .docx or PDF."),
        ("PowerPoint Document", UnreadableCause.NotADocument, "this is a PowerPoint presentation; save it as PDF."),
        ("__properties_version1.0", UnreadableCause.NotADocument, "this is an Outlook message; save its attachment and pass that."),
    ];

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>Says what the file is, by the names in its directory.</summary>
    public static UnreadableDocumentException Refusal(string name, ReadOnlySpan<byte> bytes)
    {
        foreach (var (entry, cause, sentence) in Kinds)
        {
            var wanted = Encoding.Unicode.GetBytes(entry + "\0");
            for (var at = 0; at + EntryLength <= bytes.Length; at += EntryLength)
            {
                if (bytes[at..].StartsWith(wanted))
                    return new UnreadableDocumentException(name, cause, sentence);
            }
        }
        return new UnreadableDocumentException(
            name, UnreadableCause.NotADocument, "this is an old Microsoft Office file or one that is cut off; save it as .docx or PDF.");
    }
}
