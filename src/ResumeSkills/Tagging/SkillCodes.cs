namespace ResumeSkills.Tagging;

/// <summary>The short codes by which word lists and the training corpus name skills; a skill's index is its row in all tables.</summary>
internal static class SkillCodes
{
    public const int Workplace = 16;
    public const int Count = 28;

    public static IReadOnlyList<string> All { get; } =
    [
        "COM", "PRE", "WRI", "TEA", "LEA", "COA", "INF", "CON", "EMP", "SER", "NET", "INC", "ADA", "LRN", "ORG", "PRB",
        "H-TEC", "H-DAT", "H-MKT", "H-FIN", "H-DES", "H-CNT", "H-EDU", "H-HLT", "H-SVC", "H-ENG", "H-LNG", "H-OPS",
    ];

    private static Dictionary<string, int> Numbers { get; } =
        All.Select((code, index) => new { code, index }).ToDictionary(p => p.code, p => p.index, StringComparer.Ordinal);

    public static int Index(string code) => Numbers[code];
}
