using System.Text;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli;

/// <summary>Draws styled lines with the escape sequences of ECMA-48 (select graphic rendition), or as plain text.</summary>
internal static class AnsiText
{
    private const int BufferSize = 1 << 14;

    public static void Write(Stream stream, IEnumerable<StyledLine> lines, bool color)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true);
        foreach (var line in lines)
        {
            foreach (var segment in line.Segments)
            {
                var codes = color ? Codes(segment.Style) : "";
                output.Write(codes.Length > 0 ? $"\e[{codes}m{segment.Text}\e[0m" : segment.Text);
            }

            output.Write('\n');
        }
    }

    private static string Codes(Style style)
    {
        string?[] codes = [Code(style.Tone), style.Underline ? "4" : null, style.Italic ? "3" : null];
        return string.Join(';', codes.Where(code => code is not null));
    }

    // Only the terminal's own colors, which its owner has chosen to be readable on its background.
    private static string? Code(Tone tone) => tone switch
    {
        Tone.Title => "1",
        Tone.Heading => "1;36",
        Tone.Muted => "2",
        Tone.Shown => "32",
        Tone.Claimed => "33",
        _ => null,
    };
}
