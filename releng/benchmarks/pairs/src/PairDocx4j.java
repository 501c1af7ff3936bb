// SPDX-License-Identifier: EPL-2.0

import java.io.ByteArrayOutputStream;
import java.util.Map;

import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** The peer that is a library of objects: docx4j alone, with the version that the product uses. */
public final class PairDocx4j {

	private static final ObjectFactory WML = new ObjectFactory();

	private PairDocx4j() {
	}

	public static void main(String[] args) throws Exception {
		Contenu.mesurer("docx4j 11.5.9, objets", PairDocx4j::ecrire);
	}

	private static byte[] ecrire() throws Exception {
		WordprocessingMLPackage docx = WordprocessingMLPackage.createPackage();
		var body = docx.getMainDocumentPart().getContent();
		body.add(paragraphe("Cahier des clauses"));
		for (Map<String, String> clause : Contenu.clauses()) {
			body.add(paragraphe(clause.get("titre")));
			body.add(paragraphe(clause.get("texte")));
		}
		Tbl table = WML.createTbl();
		table.getContent().add(ligne("Lot", "Prestation", "Heures"));
		Contenu.lignes().forEach(l -> table.getContent().add(ligne(l.get("lot"), l.get("prestation"), l.get("heures"))));
		body.add(table);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		docx.save(out);
		return out.toByteArray();
	}

	private static Tr ligne(String... cellules) {
		Tr row = WML.createTr();
		for (String cellule : cellules) {
			Tc cell = WML.createTc();
			cell.getContent().add(paragraphe(cellule));
			row.getContent().add(cell);
		}
		return row;
	}

	private static P paragraphe(String texte) {
		Text text = WML.createText();
		text.setValue(texte);
		R run = WML.createR();
		run.getContent().add(text);
		P paragraph = WML.createP();
		paragraph.getContent().add(run);
		return paragraph;
	}
}
