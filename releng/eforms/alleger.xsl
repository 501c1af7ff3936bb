<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: EPL-2.0 -->
<!-- Makes the stylesheet that SchXslt2 writes cheap to load: each failure becomes one small element with the identifier of the assertion and the path of the
     node, patterns get short names, and the rules split in two parts. Conditions, contexts, priorities and the order of patterns are left as they are.
     $part = 'rares' keeps the contexts that need a part, a group of lots, a result, a change or a business registration; 'avis' keeps the rest. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
        xmlns:svrl="http://purl.oclc.org/dsdl/svrl" xmlns:f="urn:clausier:f" exclude-result-prefixes="#all">
    <xsl:param name="part" as="xs:string"/>
    <xsl:output method="xml" indent="no" encoding="UTF-8"/>
    <xsl:mode on-no-match="shallow-copy"/>

    <xsl:variable name="schxslt" select="'Q\{http://dmaus.name/ns/2023/schxslt\}'"/>
    <xsl:variable name="motifs" select="distinct-values(//xsl:when/@test[contains(., 'schxslt}pattern')]/substring-before(substring-after(., ''''), ''''))"/>

    <xsl:function name="f:rare" as="xs:boolean">
        <xsl:param name="contexte" as="xs:string"/>
        <xsl:sequence select="matches($contexte, '\[cbc:ID/@schemeName=''(Part|LotsGroup)''\]')
            or matches(replace($contexte, '\[[^\]]*\]', ''), '/(efac:NoticeResult|efac:Changes|efac:ContractModification|cac:BusinessParty)(/|$)')"/>
    </xsl:function>

    <xsl:function name="f:noms" as="xs:string">
        <xsl:param name="texte" as="xs:string"/>
        <xsl:variable name="court" select="replace($texte, $schxslt || 'pattern', 'p')"/>
        <xsl:sequence select="fold-left(1 to count($motifs), $court, function($t, $i) { replace($t, '''' || $motifs[$i] || '''', string($i)) })"/>
    </xsl:function>

    <xsl:template match="xsl:template[@priority][not(@priority = '-10')]">
        <xsl:if test="f:rare(@match) = ($part = 'rares')"><xsl:next-match/></xsl:if>
    </xsl:template>

    <xsl:template match="xsl:variable[ends-with(@name, 'rule-context')][empty(parent::xsl:stylesheet)] | @xml:base"/>
    <xsl:template match="xsl:for-each[@select = '.'][xsl:if/xsl:variable/@name = 'failed-assert']"><xsl:apply-templates/></xsl:template>
    <xsl:template match="xsl:param[ends-with(@name, '}pattern')]"><xsl:element name="param" namespace="http://www.w3.org/1999/XSL/Transform"><xsl:attribute name="name">p</xsl:attribute><xsl:attribute name="select">()</xsl:attribute></xsl:element></xsl:template>
    <xsl:template match="xsl:with-param[ends-with(@name, '}pattern')]"><xsl:element name="with-param" namespace="http://www.w3.org/1999/XSL/Transform"><xsl:attribute name="name">p</xsl:attribute><xsl:attribute name="select" select="f:noms(@select)"/></xsl:element></xsl:template>
    <xsl:template match="xsl:when/@test[contains(., 'schxslt}pattern')]"><xsl:attribute name="test" select="f:noms(.)"/></xsl:template>

    <xsl:template match="@mode[starts-with(., 'group.')]"><xsl:attribute name="mode">m</xsl:attribute></xsl:template>
    <xsl:template match="xsl:mode/@name"><xsl:attribute name="name">m</xsl:attribute></xsl:template>
    <xsl:template match="xsl:template[@match = 'root()']">
        <xsl:element name="template" namespace="http://www.w3.org/1999/XSL/Transform"><xsl:attribute name="match">root()</xsl:attribute>
            <echecs><xsl:element name="apply-templates" namespace="http://www.w3.org/1999/XSL/Transform"><xsl:attribute name="select">.</xsl:attribute><xsl:attribute name="mode">m</xsl:attribute></xsl:element></echecs>
        </xsl:element>
    </xsl:template>

    <xsl:template match="xsl:if[xsl:variable/@name = 'failed-assert']">
        <xsl:variable name="echec" select="xsl:variable/svrl:failed-assert"/>
        <xsl:element name="if" namespace="http://www.w3.org/1999/XSL/Transform">
            <xsl:copy-of select="@test"/>
            <f i="{$echec/@id}">
                <xsl:if test="$echec/@role != 'ERROR'"><xsl:attribute name="r" select="$echec/@role"/></xsl:if>
                <xsl:element name="value-of" namespace="http://www.w3.org/1999/XSL/Transform"><xsl:attribute name="select">path(.)</xsl:attribute></xsl:element>
            </f>
        </xsl:element>
    </xsl:template>
</xsl:stylesheet>
