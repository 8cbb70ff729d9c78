namespace ResumeSkills.Ingest.Pdf.Tokens;

/// <summary>The three classes of characters (ISO 32000-1, 7.2.2) and hexadecimal digits.</summary>
internal static class Characters
{
    private static readonly byte[] Classes = MakeClasses();

    public static bool IsSpace(byte b) => Classes[b] == 1;

    public static bool IsRegular(byte b) => Classes[b] == 0;

    public static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int HexValue(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };

    private static byte[] MakeClasses()
    {
        var classes = new byte[256];
        foreach (var space in "\0\t\n\f\r "u8)
            classes[space] = 1;
        foreach (var delimiter in "()<>[]{}/%"u8)
            classes[delimiter] = 2;
        return classes;
    }
}
