namespace ResumeSkills.EndToEnd;

/// <summary>Drafts of invented people, for the check.</summary>
internal static class Drafts
{
    public const string Weak = "- Responsible for the keys of the house";

    /// <summary>A resume without errors, with one more bullet.</summary>
    public static string Good(params string[] more) =>
        $"""
        # Noor Sandell

        Umeå · noor.sandell@example.org

        ## Experience

        ### Shift lead, Café Polstjärna (2021 – 2024)

        - Trained 14 new baristas over three years; nine of them now run shifts of their own
        - Settled quarrels about the rota between students and full-time staff, so that nobody left in two winters
        - Cut milk waste by 18% within four months by counting what each morning really used
        - Presented the monthly figures to the owners and won 40,000 kronor for a second grinder
        {string.Join('\n', more)}

        ### Support assistant, Byrån Nio (2019 – 2021)

        - Repaired 30 laptops a month and wrote a PowerShell script that set up new ones in 20 minutes instead of two hours
        - Explained every outage to 60 customers by telephone in plain words within the hour

        ## Skills

        PowerShell, Excel, Swedish, English
        """;
}
