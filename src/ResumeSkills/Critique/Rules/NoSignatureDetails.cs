namespace ResumeSkills.Critique.Rules;

internal static class NoSignatureDetails
{
    private const int FewestDigitsOfPhone = 7;

    private static readonly Phrases Closings = Phrases.Read("NoSignatureDetails.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "no-signature-details",
        Code = "L16",
        Scope = RuleScope.Letter,
        Severity = Severity.Warning,
        Title = "No closing, name or way to reach you",
        Why = "Writing centres advise a closing, your name, and how you can be reached.",
        Bad = "(The letter ends with its last sentence.)",
        Good = "Kind regards, [name], [phone or mail]",
        Check = context =>
        {
            var tail = Words.Of(context.Manuscript.Tail);
            var text = context.Manuscript.Document.Text;
            var closing = Closings.First(tail);
            var missing = new List<string>();
            if (closing is null)
                missing.Add("a closing such as \"Kind regards\"");
            if (tail.Find(closing?.End ?? 0, tail.Count, word => word.Capital) < 0)
                missing.Add("your name");
            if (!text.Contains('@', StringComparison.Ordinal) && text.Count(char.IsAsciiDigit) < FewestDigitsOfPhone)
                missing.Add("a phone number or mail address");
            return missing.Count > 0
                ? context.Remark($"Missing at the end: {Counting.List(missing)}.")
                : null;
        },
    };
}
