namespace ResumeSkills.Reporting.Html;

/// <summary>What marks and levels mean.</summary>
public static class HtmlLegend
{
    private static readonly (Level Level, string Meaning)[] Levels =
    [
        (Level.Claimed, "The skill is named, but no act of it is told."),
        (Level.Shown, "An act is told that somebody could have seen."),
        (Level.ShownWithScope, "An act, and how much, how many or how often."),
        (Level.ShownWithOutcome, "An act, and what came of it."),
    ];

    /// <summary>One line above the document.</summary>
    public static void WriteKey(HtmlWriter html)
    {
        html.Add($"<p class=\"key-line\"><mark class=\"workplace w3\">Underlined</mark> words show a workplace skill, <mark class=\"technical t3\">italic</mark> words a technical one; the stronger the evidence, the deeper the shade. Open a skill below a statement to see which words it rests on. ");
        html.Add($"<a href=\"#legend\">More about marks and levels</a></p>\n");
    }

    public static void Write(HtmlWriter html)
    {
        html.Add($"<table class=\"legend\"><thead><tr><th scope=\"col\">Level</th><th scope=\"col\">Workplace</th><th scope=\"col\">Technical</th><th scope=\"col\">Meaning</th></tr></thead>\n<tbody>\n");
        foreach (var (level, meaning) in Levels)
        {
            html.Add($"<tr><th scope=\"row\">");
            HtmlGauge.Write(html, level);
            html.Add($"{Wording.Of(level)}</th><td><mark class=\"workplace w{(int)level}\">these words</mark></td><td><mark class=\"technical t{(int)level}\">these words</mark></td><td>{meaning}</td></tr>\n");
        }

        html.Add($"</tbody></table>\n<ul class=\"plain\">\n");
        html.Add($"<li>A note that <em>comes first</em> hides what you did or could harm you; one that is <em>worth a change</em> is what readers would notice; a <em>hint</em> can wait.</li>\n");
        html.Add($"<li>In a suggestion, <del>these words go</del> and <ins>these come</ins>. A gap like <span class=\"blank\">how many?</span> is for you to fill, only with what is true.</li>\n");
        html.Add($"<li>Numbers lead to the statement: they count from the top of the document.</li>\n</ul>\n");
    }
}
