using System.Text.Json.Serialization;

namespace LawGov.Model;

/// <summary>What sort of body a unit is (机构性质).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>Not known, or none of the below.</summary>
    Other = 0,

    /// <summary>人民政府.</summary>
    Government,

    /// <summary>政府办公厅, 办公室.</summary>
    GovernmentOffice,

    /// <summary>政府工作部门.</summary>
    Department,

    /// <summary>党委部门.</summary>
    PartyOrgan,

    /// <summary>人民代表大会 and its organs.</summary>
    PeoplesCongress,

    /// <summary>政协.</summary>
    Cppcc,

    /// <summary>人民法院.</summary>
    Court,

    /// <summary>人民检察院.</summary>
    Procuratorate,

    /// <summary>纪委监委.</summary>
    Supervision,

    /// <summary>人民团体, 群团.</summary>
    PeoplesOrganization,

    /// <summary>事业单位.</summary>
    PublicInstitution,

    /// <summary>Other institutions, such as schools and arbitration commissions.</summary>
    Institution,

    /// <summary>领导小组, 委员会, 联席会议.</summary>
    CoordinatingBody,

    /// <summary>开发区, 管委会.</summary>
    ZoneCommittee,

    /// <summary>街道, 镇, 乡.</summary>
    Subdistrict,

    /// <summary>居委会, 村委会.</summary>
    GrassrootsSelfGovernment,

    /// <summary>企业.</summary>
    Enterprise,

    /// <summary>军队.</summary>
    Military,

    /// <summary>内设处室: an internal office of the issuing agency.</summary>
    InternalOffice,

    /// <summary>各街镇, 各部门: a collective phrase, not one body.</summary>
    Group,
}
