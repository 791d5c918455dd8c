using LawGov.Model.Lexicon;

namespace LawGov.Model.Tests.Lexicon;

/// <summary>The words that are known, as they are meant to be: one that gets lost or is misspelt shows here.</summary>
public class VocabularyTests
{
    [Theory]
    [InlineData("中共中央 中共中央办公厅 中央军委 中央军事委员会 中央军委办公厅 中央组织部 中央宣传部 中央统战部")]
    [InlineData("中央政法委 中央网信办 中央编办 中央文明办 中央纪委 中央全面依法治国委员会 全国人民代表大会 全国人大")]
    [InlineData("全国政协 最高人民法院 最高人民检察院 国务院 国务院办公厅 全国总工会 中华全国总工会 共青团中央")]
    [InlineData("全国妇联 全国工商联 中国残联 中国科协 中国文联 中国红十字会总会 外交部 国防部")]
    [InlineData("发展改革委 国家发展改革委 国家发展和改革委员会 教育部 科技部 科学技术部 工业和信息化部 工信部")]
    [InlineData("国家民委 国家民族事务委员会 公安部 国家安全部 民政部 司法部 财政部 人力资源社会保障部")]
    [InlineData("人力资源和社会保障部 人社部 自然资源部 国土资源部 生态环境部 环境保护部 环保部 住房城乡建设部")]
    [InlineData("住房和城乡建设部 住建部 交通运输部 铁道部 水利部 农业农村部 农业部 商务部")]
    [InlineData("文化和旅游部 文化部 国家卫生健康委 国家卫生健康委员会 国家卫生计生委 国家卫生和计划生育委员会 卫生部 卫生健康委")]
    [InlineData("退役军人事务部 退役军人部 应急管理部 应急部 人民银行 中国人民银行 审计署 监察部")]
    [InlineData("国务院国资委 海关总署 税务总局 国家税务总局 市场监管总局 国家市场监督管理总局 国家工商行政管理总局 工商总局")]
    [InlineData("质检总局 国家质量监督检验检疫总局 食品药品监管总局 金融监管总局 国家金融监督管理总局 证监会 中国证监会 银监会")]
    [InlineData("保监会 银保监会 中国银保监会 广电总局 国家广播电视总局 新闻出版广电总局 体育总局 国家体育总局")]
    [InlineData("国家信访局 国家统计局 国家知识产权局 国际发展合作署 国家国际发展合作署 国家医保局 国家医疗保障局 国务院参事室")]
    [InlineData("国管局 国家机关事务管理局 国家版权局 国家新闻出版署 国家能源局 国家数据局 国家林草局 国家林业和草原局")]
    [InlineData("国家林业局 国家铁路局 中国民航局 中国民用航空局 国家邮政局 国家文物局 国家中医药局 国家中医药管理局")]
    [InlineData("国家疾控局 国家药监局 国家药品监督管理局 国家粮食和储备局 国家粮食局 国家烟草局 国家烟草专卖局 国家国防科工局")]
    [InlineData("国防科工局 国家移民局 国家移民管理局 国家外汇局 国家外汇管理局 国家消防救援局 国家矿山安监局 国家矿山安全监察局")]
    [InlineData("安全监管总局 国家安全生产监督管理总局 国家旅游局 国家海洋局 国家测绘局 国家档案局 国家保密局 国家密码局")]
    [InlineData("国家密码管理局 国家公务员局 国家乡村振兴局 国家公园管理局 中国气象局 中国地震局 国家互联网信息办公室 国家网信办")]
    [InlineData("新华社 中国科学院 中国社会科学院 中国工程院 中国铁路总公司 中国国家铁路集团有限公司 国铁集团 全国社会保障基金理事会")]
    [InlineData("国务院扶贫办 国务院法制办 国务院台办 国务院侨办 国务院港澳办 国务院新闻办 国务院安委会 国务院食品安全办")]
    public void Central_bodies(string names)
    {
        foreach (var name in names.Split(' '))
        {
            CentralBodies.Contains(name).ShouldBeTrue(name);
            CentralBodies.ReadPrefix(name + "、某市").ShouldBe(name.Length, name);
        }
    }

    [Theory]
    [InlineData("国家税务总局 中国人民银行 国家金融监督管理总局 国家统计局 国家矿山安全监察局 国家外汇管理局 中国证券监督管理委员会 中国证监会")]
    [InlineData("证监会 中国银行保险监督管理委员会 中国银保监会 银保监会 金融监管总局 国家能源局 国家粮食和物资储备局 中国民用航空局")]
    [InlineData("国家邮政局 中华人民共和国 国网 中国农业银行 中国工商银行 中国银行 中国建设银行 国家开发银行")]
    [InlineData("中国农业发展银行 国家消防救援局 财政部 审计署 水利部 国家林业和草原局 自然资源部 生态环境部")]
    [InlineData("国家移民管理局")]
    public void Bodies_with_branches(string names)
    {
        foreach (var name in names.Split(' ')) CentralBodies.HasBranches(name).ShouldBeTrue(name);
    }

    [Theory]
    [InlineData("% ‰ 个 项 件 家 户 户次 人 人次 名 位 次 期 场 场次")]
    [InlineData("批 批次 份 篇 条 部 张 宗 起 例 间 所 座 处 台 套")]
    [InlineData("辆 学时 课时 小时 天 工作日 个工作日 日 分钟 个月 周 问 类 种 级 支")]
    [InlineData("本 册 幅 块 片 对 组 轮 届 门 节 班 点 步 环节 个环节")]
    [InlineData("元 万元 亿元 美元 公里 千米 米 平方米 平米 平方公里 亩 吨 千瓦 千瓦时 立方米 万千瓦 个百分点 百分点 位数")]
    [InlineData("倍 成 岁 余家 余项 余个 余次 余人 余名 余件 余场 台次 家次 件次 车次 架次")]
    [InlineData("栋 幢 株 棵 头 口 盏 艘 眼 枚 根 公斤 千克 公顷 路")]
    public void Measure_words(string words)
    {
        foreach (var word in words.Split(' ')) MeasureWords.Read(word + "，").ShouldBe(word.Length, word);
    }

    [Theory]
    [InlineData("决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复")]
    [InlineData("议案 的函 复函 公函 纪要 工作打算 小结 方案 规划 纲要 计划 要点")]
    [InlineData("安排 行动 任务 重点工作 工作思路 路线图 时间表 施工图 蓝图 战略 分工 分解")]
    [InlineData("分工表 分解表 任务表 责任表 工作表 推进表 进度表 一览表 任务书 责任书 承诺书 倡议书")]
    [InlineData("告知书 建议书 措施 举措 政策 若干条 对策 意见稿 条例 规定 办法 细则")]
    [InlineData("规则 规范 规程 准则 章程 制度 机制 预案 标准 指标 指标体系 评价体系")]
    [InlineData("体系 指引 指南 导则 导引 手册 流程 须知 程序 清单 目录 名录")]
    [InlineData("名单 台账 总结 白皮书 蓝皮书 解读 说明 建议 复议 声明 宣言 协议")]
    [InlineData("合同 倡议 指示 通令 通则 简报 公示 案例 范本 模板 汇编 提纲")]
    public void Ends_of_titles(string words)
    {
        foreach (var word in words.Split(' ')) DocumentWords.EndsAsTitle("甲" + word).ShouldBeTrue(word);
    }

    [Theory]
    [InlineData(DocumentKind.DivisionOfLabour, "任务分工方案 分工方案 分解方案 分工意见 分工 分工表 任务分解 责任分解 目标分解 分解表")]
    [InlineData(DocumentKind.ActionPlan, "行动方案 行动计划 年行动 专项行动 三年计划")]
    [InlineData(DocumentKind.WorkPoints, "要点 工作安排 工作思路 工作打算")]
    [InlineData(DocumentKind.Measures, "措施 举措 若干政策 若干条 扶持政策 支持政策 奖励政策")]
    [InlineData(DocumentKind.AnnualReport, "报告 总结 小结")]
    [InlineData(DocumentKind.Opinions, "意见")]
    [InlineData(DocumentKind.ImplementationPlan, "方案 计划")]
    [InlineData(DocumentKind.Outline, "规划 纲要")]
    public void Kinds_of_documents(DocumentKind kind, string words)
    {
        foreach (var word in words.Split(' ')) DocumentWords.KindOf("某市关于治水的" + word).ShouldBe(kind, word);
    }

    [Theory]
    [InlineData("纠错 打印 关闭 分享 收藏 网站地图 打印本页 关闭窗口")]
    [InlineData("关闭本页 返回顶部 使用说明 我要纠错 网页纠错 打印关闭 【打印】 【关闭】")]
    [InlineData("[打印] [关闭] 打印|关闭 分享到 分享到: 扫一扫 扫一扫在手机打开当前页 相关链接")]
    [InlineData("相关链接: 相关附件 相关附件: 相关解读 政策解读 上一篇 下一篇")]
    public void What_a_page_adds_behind_the_text(string words)
    {
        foreach (var word in words.Split(' ')) TailMarks.OpensTail(word).ShouldBeTrue(word);
    }

    [Theory]
    [InlineData("责任编辑: 上一篇: 下一篇: 扫一扫在手机 分享到: 浏览次数: 网站标识码 版权所有")]
    [InlineData("抄送: 抄报: 分送: 主送:")]
    public void Starts_of_what_stands_behind_the_text(string words)
    {
        foreach (var word in words.Split(' ')) TailMarks.OpensTail(word + "某某").ShouldBeTrue(word);
    }

    [Theory]
    [InlineData("以上报告。 特此报告。 特此通知。 专此报告。 特此函复。 特此函达。")]
    public void Closing_formulas(string words)
    {
        foreach (var word in words.Split(' ')) TailMarks.IsFormula(word).ShouldBeTrue(word);
    }
}
