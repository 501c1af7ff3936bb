// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the template and the data for docxtemplater. */
public final class DonneesNode {

	private DonneesNode() {
	}

	public static void main(String[] args) throws Exception {
		Files.write(Path.of(args[0]), Contenu.docx(Contenu.paragraphe("Cahier des clauses") + Contenu.paragraphe("{#clauses}") + Contenu.paragraphe("{titre}") + Contenu.paragraphe("{texte}")
				+ Contenu.paragraphe("{/clauses}") + Contenu.tableau(Contenu.ligne("Lot", "Prestation", "Heures") + Contenu.ligne("{#lignes}{lot}", "{prestation}", "{heures}{/lignes}"))));
		Files.writeString(Path.of(args[1]), "{\"clauses\":" + json(Contenu.clauses()) + ",\"lignes\":" + json(Contenu.lignes()) + "}");
	}

	private static String json(List<Map<String, String>> rows) {
		return rows.stream().map(r -> r.entrySet().stream().map(e -> '"' + e.getKey() + "\":\"" + e.getValue() + '"').collect(Collectors.joining(",", "{", "}"))).collect(Collectors.joining(",", "[", "]"));
	}
}
