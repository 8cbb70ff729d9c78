namespace ResumeSkills.Batch.Spreadsheet;

/// <summary>The looks of cells, by their number.</summary>
internal static class Styles
{
    public const int Plain = 0;
    public const int Header = 1;

    // Looks that a condition gives a cell.
    public const int NotShown = 0;
    public const int Basic = 1;
    public const int Proficient = 2;
    public const int Strong = 3;
    public const int NotRead = 4;

    public const string Xml =
        """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF0B5F59"/><bgColor indexed="64"/></patternFill></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        <dxfs count="5">
        <dxf><font><color rgb="FF6D6468"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFF1EEE8"/></patternFill></fill></dxf>
        <dxf><fill><patternFill patternType="solid"><bgColor rgb="FFE4F3F0"/></patternFill></fill></dxf>
        <dxf><fill><patternFill patternType="solid"><bgColor rgb="FFC9E8E3"/></patternFill></fill></dxf>
        <dxf><font><b/></font><fill><patternFill patternType="solid"><bgColor rgb="FF8CC7BF"/></patternFill></fill></dxf>
        <dxf><font><color rgb="FF9B2C1F"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFDE7E3"/></patternFill></fill></dxf>
        </dxfs>
        </styleSheet>
        """;
}
