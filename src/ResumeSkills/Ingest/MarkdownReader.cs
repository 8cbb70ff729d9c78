using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ResumeSkills.Ingest;

/// <summary>Reads Markdown: its headings, lists, paragraphs and tables, without its marks.</summary>
internal static class MarkdownReader
{
    /// <summary>
    /// Twenty pages. The library's time grows with the square of some hostile texts (2 s at this length);
    /// longer ones are read as plain text, which takes time in proportion to its length.
    /// </summary>
    private const int MaxCharacters = 64_000;

    private static readonly Lazy<MarkdownPipeline> Pipeline = new(() => new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseDefinitionLists().UseTaskLists().UseYamlFrontMatter().Build());

    public static Document Read(string name, string text)
    {
        if (text.Length > MaxCharacters)
            return PlainTextReader.Read(name, text);
        MarkdownDocument markdown;
        try
        {
            markdown = Markdown.Parse(text, Pipeline.Value);
        }
        catch (ArgumentException)
        {
            // Nested more deeply than the library allows: no person's document, but its lines can still be read.
            return PlainTextReader.Read(name, text);
        }
        var lines = new MarkdownLines(new LineWriter(name));
        lines.Add(markdown);
        return lines.Writer.ToDocument();
    }

    /// <summary>Walks the blocks of a document in order.</summary>
    private sealed class MarkdownLines(LineWriter writer)
    {
        private int _blocks;
        private int _block;
        private int _lastNumber;
        private bool _itemBegins;

        public LineWriter Writer => writer;

        public void Add(ContainerBlock container)
        {
            foreach (var block in container)
            {
                switch (block)
                {
                    case YamlFrontMatterBlock or LinkReferenceDefinitionGroup:
                        break;
                    case TableCell cell:
                        _block = ++_blocks;
                        Add(cell);
                        _block = 0;
                        break;
                    case ListItemBlock item:
                        _itemBegins = true;
                        Add(item);
                        _itemBegins = false;
                        break;
                    case ContainerBlock inner:
                        Add(inner);
                        break;
                    case HtmlBlock html:
                        AddHtml(html);
                        break;
                    case LeafBlock leaf:
                        AddLeaf(leaf);
                        break;
                }
            }
        }

        private void AddLeaf(LeafBlock leaf)
        {
            var lines = leaf.Inline is { } inline ? MarkdownInlines.Lines(inline, leaf.Line) : CodeLines(leaf);
            foreach (var line in lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)))
            {
                AddLine(line.Text, new Line(default, Place.AtLine(line.Number))
                {
                    Bold = line.Bold,
                    HeadingLevel = leaf is HeadingBlock heading ? heading.Level : 0,
                    Indent = leaf.Column,
                    Wrapped = lines.Count > 1 && !line.AfterBreak,
                });
            }
        }

        private void AddHtml(HtmlBlock html)
        {
            foreach (var (text, form) in HtmlLines.Of(html.Lines.ToString(), html.Line + 1))
                AddLine(text, form with { Block = _block });
        }

        /// <summary>Adds a line; blank lines before it stay, as one, so that paragraphs remain apart.</summary>
        private void AddLine(string text, Line form)
        {
            var number = form.Place.LineNumber ?? 0;
            if (number > _lastNumber + 1 && _lastNumber > 0 && _block == 0)
                writer.Add("", new Line(default, Place.AtLine(number - 1)) { Wrapped = true });
            writer.Add(text, form with { Block = _block, Listed = form.Listed || _itemBegins });
            _itemBegins = false;
            _lastNumber = number;
        }

        private static List<MarkdownInlines.InlineLine> CodeLines(LeafBlock leaf) =>
            [.. leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count).ToArray().Select(line => new MarkdownInlines.InlineLine(line.ToString(), line.Line + 1, Bold: false, AfterBreak: true))];
    }
}
