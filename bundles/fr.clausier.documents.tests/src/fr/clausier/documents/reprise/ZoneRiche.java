// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.nio.charset.StandardCharsets;

/** All that an officer may put into a place: a picture, a table, links, an item of a list in a style of his own, a comment. */
final class ZoneRiche {

	private static final String TEXTE = "<w:p><w:r><w:t>Visite des lieux le mardi.</w:t></w:r></w:p>";

	static final String BLOCS = TEXTE + "<w:p><w:pPr><w:pStyle w:val=\"Encart\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"77\"/></w:numPr></w:pPr><w:commentRangeStart w:id=\"5\"/>"
			+ "<w:hyperlink r:id=\"rIdSite\"><w:r><w:t>Le site</w:t></w:r></w:hyperlink><w:hyperlink r:id=\"rIdPartage\"><w:r><w:t> et le partage</w:t></w:r></w:hyperlink>"
			+ "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r></w:p>"
			+ "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"1\" name=\"Image 1\" descr=\"Plan\"/>"
			+ "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
			+ "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Image 1\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdPlan\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
			+ "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"9525\" cy=\"9525\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
			+ "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>Cellule</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

	private ZoneRiche() {
	}

	/** Adds the parts that the blocks need. */
	static Plume completer(Plume plume) {
		return plume.relier("rIdSite", "hyperlink", "https://www.exemple.fr/?a=1&b=2", true)
				.relier("rIdPartage", "hyperlink", "file://serveur/partage", true).relier("rIdPlan", "image", "media/image1.png", false)
				.relier("rIdCom", "comments", "comments.xml", false).partie("word/media/image1.png", Plume.IMAGE, "image/png")
				.partie("word/comments.xml", ("<w:comments xmlns:w=\"" + Arbre.W + "\"><w:comment w:id=\"5\" w:author=\"Anne\" w:date=\"2026-05-04T10:00:00Z\" w:initials=\"A\"><w:p><w:r><w:t>À vérifier</w:t></w:r></w:p></w:comment></w:comments>").getBytes(StandardCharsets.UTF_8), "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml")
				.inserer("word/styles.xml", "</w:styles>", "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Encart\"><w:name w:val=\"Encart maison\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:color w:val=\"1F3864\"/></w:rPr></w:style>")
				.inserer("word/numbering.xml", "</w:numbering>", "<w:num w:numId=\"77\"><w:abstractNumId w:val=\"1\"/></w:num>");
	}
}
