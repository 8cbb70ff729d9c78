namespace ResumeSkills.Reporting.Html;

/// <summary>Statements as beginnings of interview stories: what is told, what to think about, and what may be asked.</summary>
public static class HtmlStories
{
    public static void Write(HtmlWriter html, Report report)
    {
        var texts = report.Bullets.ToDictionary(bullet => bullet.Bullet.Number, bullet => bullet.Bullet.Text);
        html.Add($"<p>A good answer tells four things: the situation, your task, what you did, and what came of it. These statements already have some of them.</p>\n<div class=\"cards\">\n");
        foreach (var story in report.Stories)
        {
            var text = texts.GetValueOrDefault(story.Bullet, "");
            html.Add($"<article class=\"card\"><h3><span class=\"dot {story.Skill.Kind.Css()}\"></span>{story.Skill.Name}</h3>\n<p class=\"quote\">{text}");
            HtmlLinks.WriteInBrackets(html, report, [story.Bullet]);
            html.Add($"</p>\n<dl class=\"star\">\n");
            foreach (var part in story.Parts)
                Write(html, part, text);
            html.Add($"</dl>\n");
            if (story.Questions.Count > 0)
            {
                html.Add($"<p class=\"label\">You may be asked</p>\n<ul>\n");
                foreach (var question in story.Questions)
                    html.Add($"<li>{question}</li>\n");
                html.Add($"</ul>\n");
            }

            html.Add($"</article>\n");
        }

        html.Add($"</div>\n");
    }

    private static void Write(HtmlWriter html, StoryPart part, string text)
    {
        html.Add($"<dt>{part.Kind.ToString()}</dt>");
        if (part.Span is { } span && span.Start >= 0 && span.End <= text.Length)
            html.Add($"<dd class=\"told\">{span.Of(text)}</dd>\n");
        else
            html.Add($"<dd class=\"open\">{part.Question}</dd>\n");
    }
}
