namespace ResumeSkills.Reporting.Html;

/// <summary>Tools, methods and finer skills in two columns, each with where it was found.</summary>
public static class HtmlInventory
{
    public static void Write(HtmlWriter html, Report report)
    {
        html.Add($"<div class=\"columns\">\n");
        foreach (var kind in Enum.GetValues<SkillKind>().Reverse())
        {
            var items = report.Inventory.Where(item => item.Skill.Kind == kind).ToList();
            if (items.Count == 0)
                continue;
            html.Add($"<div><h3>{kind.Title()}</h3>\n<ul class=\"inventory {kind.Css()}\">\n");
            foreach (var item in items)
            {
                html.Add($"<li class=\"{(item.IsShown ? "shown" : "listed")}\"><span class=\"name\">{item.Name}</span> <span class=\"muted\">{(item.IsShown ? "" : "only named, ")}");
                HtmlLinks.Write(html, report, item.Bullets);
                html.Add($"</span></li>\n");
            }

            html.Add($"</ul></div>\n");
        }

        html.Add($"</div>\n");
    }
}
