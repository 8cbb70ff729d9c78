namespace ResumeSkills.Reporting.Html;

/// <summary>A plan to fill in, on the screen or by hand on paper.</summary>
public static class HtmlPlanSheet
{
    private static readonly (string Id, string Question)[] Fields =
    [
        ("plan-skill", "The skill I want to work on"),
        ("plan-why", "Why it matters for what I want to do"),
        ("plan-bullet", "What I will change in the document first"),
        ("plan-step", "My first step, and the day I will do it"),
        ("plan-who", "Who can help me, or tell me what they see"),
        ("plan-sign", "How I will notice that it grew"),
    ];

    public static void Write(HtmlWriter html)
    {
        html.Add($"<p>Fill this in here and print it, or print it and write by hand. Nothing that you type is kept when you close the page.</p>\n<div class=\"sheet\">\n");
        foreach (var (id, question) in Fields)
            html.Add($"<p><label for=\"{id}\">{question}</label><textarea id=\"{id}\" rows=\"2\" autocomplete=\"off\"></textarea></p>\n");
        html.Add($"</div>\n");
    }
}
