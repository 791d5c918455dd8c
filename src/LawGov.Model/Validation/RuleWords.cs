namespace LawGov.Model.Validation;

/// <summary>Parts of a document number that a message may name.</summary>
internal enum NumberPart
{
    AgencyCode = 0,
    Year,
    Serial,
}

/// <summary>The words by which messages name the closed choices of the model.</summary>
internal static class RuleWords
{
    public static string Of(AssignmentRole role, MessageLanguage language) => Choose(language, role switch
    {
        AssignmentRole.Lead => ("lead (牵头)", "牵头"),
        AssignmentRole.Responsible => ("responsible (负责)", "责任"),
        AssignmentRole.SeparatelyResponsible => ("separately responsible (分别负责)", "分别负责"),
        AssignmentRole.Cooperating => ("cooperating (配合)", "配合"),
        AssignmentRole.Participating => ("participating (参加)", "参加"),
        AssignmentRole.Implementing => ("implementing (落实)", "落实"),
        _ => ("guiding (指导)", "指导"),
    });

    public static string Of(AdministrativeLevel level, MessageLanguage language) => Choose(language, level switch
    {
        AdministrativeLevel.National => ("nation", "中央"),
        AdministrativeLevel.Province => ("province", "省级"),
        AdministrativeLevel.Municipality => ("municipality", "直辖市级"),
        AdministrativeLevel.Prefecture => ("prefecture", "地市级"),
        AdministrativeLevel.District => ("district", "区级"),
        AdministrativeLevel.County => ("county", "县级"),
        _ => ("township", "乡镇级"),
    });

    public static string Of(NumberPart part, MessageLanguage language) => Choose(language, part switch
    {
        NumberPart.AgencyCode => ("agency code (机关代字)", "机关代字"),
        NumberPart.Year => ("year (年份)", "年份"),
        _ => ("serial number (序号)", "序号"),
    });

    private static string Choose(MessageLanguage language, (string English, string Chinese) words) =>
        language == MessageLanguage.Chinese ? words.Chinese : words.English;
}
