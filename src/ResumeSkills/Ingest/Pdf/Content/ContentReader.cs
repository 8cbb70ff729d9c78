using ResumeSkills.Ingest.Pdf.Fonts;
using ResumeSkills.Ingest.Pdf.Objects;
using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Carries out the operators of a page's content (ISO 32000-1, Annex A) as far as they place text and shapes.</summary>
internal sealed class ContentReader
{
    /// <summary>Opening a form takes as long as this many operators.</summary>
    private const int FormCost = 50;

    private readonly PdfFile _file;
    private readonly FontReader _fonts;
    private readonly OptionalContent _layers;
    private readonly PageCanvas _canvas;
    private readonly TextPlacer _text;
    private readonly PathTracer _path;
    private readonly MarkedContent _marked;
    private readonly Operands _operands = new();
    private readonly Stack<GraphicsState> _saved = new();
    private readonly HashSet<PdfStream> _drawing = new(ReferenceEqualityComparer.Instance);
    private GraphicsState _state;
    private PdfDictionary _resources = PdfDictionary.Empty;

    /// <summary>The dictionary that was written among the operands, for BDC.</summary>
    private PdfDictionary? _properties;

    public ContentReader(PdfFile file, FontReader fonts, OptionalContent layers, PageCanvas canvas, Matrix toPage)
    {
        _file = file;
        _fonts = fonts;
        _layers = layers;
        _canvas = canvas;
        _text = new TextPlacer(canvas);
        _path = new PathTracer(canvas);
        _marked = new MarkedContent(canvas);
        _state = new GraphicsState(toPage);
    }

    public void Read(ReadOnlySpan<byte> content, PdfDictionary resources)
    {
        var (outer, savedBefore, markedBefore) = (_resources, _saved.Count, _marked.Depth);
        _resources = resources;
        _file.Budget.SpendParsing(content.Length, 0);
        var lexer = new Lexer(content);
        _operands.Clear();
        while (true)
        {
            var kind = lexer.Next();
            if (kind == TokenKind.End)
                break;
            if (kind == TokenKind.DictionaryOpen)
            {
                ReadProperties(ref lexer);
            }
            else if (kind != TokenKind.Keyword)
            {
                var text = kind is TokenKind.String or TokenKind.Name ? lexer.Text : default;
                _operands.Add(kind, kind == TokenKind.Number ? lexer.Number : 0, text);
            }
            else
            {
                _file.Budget.SpendOperators(1);
                var code = Operators.CodeOf(lexer.Text);
                if (code == Operators.InlineImage)
                    SkipInlineImage(ref lexer);
                else
                    Carry(code, savedBefore);
                _operands.Clear();
                _properties = null;
            }
        }
        while (_marked.Depth > markedBefore)
            _marked.End();
        while (_saved.Count > savedBefore)
            _state = _saved.Pop();
        _resources = outer;
    }

    private void ReadProperties(ref Lexer lexer)
    {
        var parser = new ObjectParser(lexer.Bytes, lexer.Start, _file);
        _properties = parser.Read().AsDictionary();
        _file.Budget.SpendParsing(0, parser.Values);
        lexer.Position = parser.Position;
    }

    private void SkipInlineImage(ref Lexer lexer)
    {
        while (lexer.Next() is var kind && kind != TokenKind.End)
        {
            if (kind == TokenKind.Keyword && lexer.Text.SequenceEqual("ID"u8))
                break;
        }
        lexer.Position = InlineImage.Skip(lexer.Bytes, lexer.Position);
        _canvas.AddPicture(_state.ToPage.BoxOf(0, 0, 1, 1));
    }

    private void Carry(int code, int savedBefore)
    {
        switch (code)
        {
            case Operators.Save:
                if (_saved.Count < Limits.SavedStates)
                    _saved.Push(_state);
                break;
            case Operators.Restore:
                if (_saved.Count > savedBefore)
                    _state = _saved.Pop();
                break;
            case Operators.Concatenate:
                _state = _state with { ToPage = _operands.Matrix().Then(_state.ToPage) };
                break;
            case Operators.LineWidth:
                _state = _state with { LineWidth = _operands.Last(0) };
                break;
            case Operators.ExternalState:
                ApplyExternalState(Resource("ExtGState").AsDictionary());
                break;
            case Operators.Draw:
                if (Resource("XObject").AsStream() is { } drawn && !_layers.Hides(drawn.Dictionary["OC"]))
                    Draw(drawn);
                break;
            case Operators.BeginMarked:
                _marked.Begin(null, null, hidden: false);
                break;
            case Operators.BeginMarkedWithProperties:
                BeginMarked();
                break;
            case Operators.EndMarked:
                _marked.End();
                _text.MarkedContent = _marked.Id;
                break;
            default:
                if (!CarryText(code))
                    CarryPath(code);
                break;
        }
    }

    private bool CarryText(int code)
    {
        switch (code)
        {
            case Operators.BeginText:
                _text.Begin();
                return true;
            case Operators.CharacterSpacing:
                _state = _state with { CharacterSpacing = _operands.Last(0) };
                return true;
            case Operators.WordSpacing:
                _state = _state with { WordSpacing = _operands.Last(0) };
                return true;
            case Operators.HorizontalScale:
                _state = _state with { HorizontalScale = _operands.Last(0) / 100 };
                return true;
            case Operators.Leading:
                _state = _state with { Leading = _operands.Last(0) };
                return true;
            case Operators.SelectFont:
                _state = _state with { Font = _fonts.Read(Resource("Font"), LastName()), FontSize = _operands.Last(0) };
                return true;
            case Operators.RenderMode:
                _state = _state with { RenderMode = (int)_operands.Last(0) };
                return true;
            case Operators.Rise:
                _state = _state with { Rise = _operands.Last(0) };
                return true;
            case Operators.Move:
                _text.Move(_operands.Last(1), _operands.Last(0));
                return true;
            case Operators.MoveAndLead:
                _state = _state with { Leading = -_operands.Last(0) };
                _text.Move(_operands.Last(1), _operands.Last(0));
                return true;
            case Operators.TextMatrix:
                _text.SetMatrix(_operands.Matrix());
                return true;
            case Operators.NextLine:
                _text.Move(0, -_state.Leading);
                return true;
            case Operators.Show:
                Show();
                return true;
            case Operators.ShowSpaced:
                ShowSpaced();
                return true;
            case Operators.NextLineShow:
                _text.Move(0, -_state.Leading);
                Show();
                return true;
            case Operators.NextLineShowSpaced:
                _state = _state with { WordSpacing = _operands.Last(2), CharacterSpacing = _operands.Last(1) };
                _text.Move(0, -_state.Leading);
                Show();
                return true;
            default:
                return false;
        }
    }

    private void CarryPath(int code)
    {
        switch (code)
        {
            case Operators.MoveTo:
                _path.MoveTo(_state.ToPage, _operands.Last(1), _operands.Last(0));
                break;
            case Operators.LineTo:
                _path.Extend(_state.ToPage, _operands.Last(1), _operands.Last(0));
                break;
            case Operators.CurveTo:
                Curve(points: 3);
                break;
            case Operators.CurveFromCurrent:
            case Operators.CurveToFinal:
                Curve(points: 2);
                break;
            case Operators.Rectangle:
                _path.Rectangle(_state.ToPage, _operands.Last(3), _operands.Last(2), _operands.Last(1), _operands.Last(0));
                break;
            case Operators.Stroke:
            case Operators.CloseStroke:
                _path.Stroke(_state.LineWidth * _state.ToPage.Scale);
                break;
            case Operators.Fill:
            case Operators.FillOld:
            case Operators.FillEvenOdd:
            case Operators.FillStroke:
            case Operators.FillStrokeEvenOdd:
            case Operators.CloseFillStroke:
            case Operators.CloseFillStrokeEvenOdd:
                _path.Fill();
                break;
            case Operators.EndPath:
                _path.Forget();
                break;
        }
    }

    private void Curve(int points)
    {
        for (var back = (2 * points) - 1; back > 0; back -= 2)
            _path.Extend(_state.ToPage, _operands.Last(back), _operands.Last(back - 1));
    }

    private void Show() => _text.Show(_state, _operands.TextOf(_operands.LastOf(TokenKind.String)));

    private void ShowSpaced()
    {
        for (var i = 0; i < _operands.Count; i++)
        {
            var operand = _operands[i];
            if (operand.Kind == TokenKind.String)
                _text.Show(_state, _operands.TextOf(operand));
            else if (operand.Kind == TokenKind.Number)
                _text.Kern(_state, operand.Number);
        }
    }

    private void BeginMarked()
    {
        var resource = _properties is null ? Resource("Properties") : PdfValue.Null;
        var properties = _properties ?? resource.AsDictionary();
        var id = properties?["MCID"].AsInteger(-1) ?? -1;
        _marked.Begin(id < 0 ? null : id, properties?["ActualText"].AsString(), _layers.Hides(resource));
        _text.MarkedContent = _marked.Id;
    }

    private void ApplyExternalState(PdfDictionary? external)
    {
        if (external?["Font"].AsArray() is [var font, var size])
            _state = _state with { Font = _fonts.Read(font, ""), FontSize = size.AsNumber() };
        if (external is not null)
            _state = _state with { LineWidth = external["LW"].AsNumber(_state.LineWidth) };
    }

    /// <summary>Draws an external object: notes where an image lies, carries out a form.</summary>
    public void Draw(PdfStream stream)
    {
        if (stream.Dictionary["Subtype"].AsName() == "Image")
            _canvas.AddPicture(_state.ToPage.BoxOf(0, 0, 1, 1));
        else if (_drawing.Count < Limits.TreeDepth && _drawing.Add(stream))
            DrawForm(stream);
    }

    private void DrawForm(PdfStream form)
    {
        _file.Budget.SpendOperators(FormCost);
        var outer = _state;
        if (form.Dictionary["Matrix"].AsNumbers(6) is [var a, var b, var c, var d, var e, var f])
            _state = _state with { ToPage = new Matrix(a, b, c, d, e, f).Then(_state.ToPage) };
        Read(form.Unpack().Span, form.Dictionary["Resources"].AsDictionary() ?? _resources);
        _drawing.Remove(form);
        _state = outer;
    }

    /// <summary>The resource of this category that the last name among the operands stands for.</summary>
    private PdfValue Resource(string category)
    {
        var name = LastName();
        return name.Length > 0 && _resources[category].AsDictionary() is { } resources ? resources[name] : PdfValue.Null;
    }

    private string LastName() => _file.NameOf(_operands.TextOf(_operands.LastOf(TokenKind.Name)));
}
