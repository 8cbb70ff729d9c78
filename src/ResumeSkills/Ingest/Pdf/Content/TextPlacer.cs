using ResumeSkills.Ingest.Pdf.Fonts;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Moves the pen and places the glyphs of shown strings (ISO 32000-1, 9.4).</summary>
internal sealed class TextPlacer(PageCanvas canvas)
{
    private const int FillAndStroke = 2;
    private const int Invisible = 3;
    private const int ClipOnly = 7;

    private Matrix _pen = Matrix.Identity;
    private Matrix _line = Matrix.Identity;

    public int MarkedContent { get; set; } = -1;

    public void Begin() => SetMatrix(Matrix.Identity);

    public void SetMatrix(Matrix matrix) => _pen = _line = matrix;

    public void Move(double x, double y) => _pen = _line = _line.Moved(x, y);

    /// <summary>Moves by a number in a TJ array: thousandths of the font size, against the direction of writing.</summary>
    public void Kern(in GraphicsState state, double thousandths)
    {
        var distance = -thousandths / 1000 * state.FontSize;
        if (state.Font is { IsVertical: true })
            _pen = _pen.Moved(0, distance);
        else
            _pen = _pen.Moved(distance * state.HorizontalScale, 0);
    }

    public void Show(in GraphicsState state, ReadOnlySpan<byte> text)
    {
        if (state.Font is not { } font)
            return;
        var (size, scale) = (state.FontSize, state.HorizontalScale);
        var toPage = _pen.Then(state.ToPage);
        var run = new Run(state, font, toPage, MarkedContent);
        double along = 0;
        while (!text.IsEmpty)
        {
            var code = font.NextCode(ref text, out var length);
            var glyph = font.GlyphOf(code);
            var spacing = state.CharacterSpacing + (length == 1 && code == ' ' ? state.WordSpacing : 0);
            var advance = (glyph.Width * size) + spacing;
            canvas.Add(font.IsVertical
                ? run.PlaceVertical(glyph, along, canvas.NextSequence)
                : run.Place(glyph, along, advance * scale, canvas.NextSequence));
            along += font.IsVertical ? -advance : advance * scale;
        }
        _pen = font.IsVertical ? _pen.Moved(0, along) : _pen.Moved(along, 0);
    }

    /// <summary>What all glyphs of one string have in common.</summary>
    private readonly struct Run
    {
        private readonly Matrix _toPage;
        private readonly double _size;
        private readonly double _scale;
        private readonly double _rise;
        private readonly double _top;
        private readonly double _bottom;
        private readonly double _along;
        private readonly double _shownSize;
        private readonly short _rotation;
        private readonly bool _bold;
        private readonly bool _italic;
        private readonly bool _invisible;
        private readonly int _marked;

        public Run(in GraphicsState state, Font font, in Matrix toPage, int marked)
        {
            _toPage = toPage;
            _size = state.FontSize;
            _scale = state.HorizontalScale;
            _rise = state.Rise;
            _top = _rise + (font.Style.Ascent * _size * font.Scale);
            _bottom = _rise + (font.Style.Descent * _size * font.Scale);
            _along = Math.Sqrt((toPage.A * toPage.A) + (toPage.B * toPage.B));
            _shownSize = Math.Abs(_size) * font.Scale * Math.Sqrt((toPage.C * toPage.C) + (toPage.D * toPage.D));
            var sign = _size * _scale < 0 ? -1 : 1;
            var degrees = Math.Round(Math.Atan2(-toPage.B * sign, toPage.A * sign) * (180 / Math.PI));
            _rotation = double.IsFinite(degrees) ? (short)((degrees + 360) % 360) : (short)0;
            _bold = font.Style.Bold || state.RenderMode == FillAndStroke;
            _italic = font.Style.Italic;
            _invisible = state.RenderMode is Invisible or ClipOnly;
            _marked = marked;
        }

        public Letter Place(Glyph glyph, double along, double advance, int sequence)
        {
            var box = _toPage.BoxOf(along, _bottom, along + (glyph.Width * _size * _scale), _top);
            var (_, baseline) = _toPage.Apply(along, _rise);
            return Make(glyph, box, baseline, Math.Abs(advance) * _along, sequence);
        }

        /// <summary>The pen stands at the middle of the glyph's upper edge and moves down.</summary>
        public Letter PlaceVertical(Glyph glyph, double along, int sequence)
        {
            var height = glyph.Width * _size;
            var box = _toPage.BoxOf(-_size / 2, along - height, _size / 2, along);
            return Make(glyph, box, box.Bottom, box.Width, sequence);
        }

        private Letter Make(Glyph glyph, Box box, double baseline, double advance, int sequence) =>
            new(glyph.Text, box, baseline, advance, _shownSize, _bold, _italic, _rotation, _invisible, sequence, _marked);
    }
}
