// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.decp.Anomalie;
import fr.clausier.exchange.decp.CodeAnomalie;
import fr.clausier.exchange.decp.ContratDecp;
import fr.clausier.exchange.decp.FormatDecp;
import fr.clausier.exchange.decp.RecepteurDecp;
import fr.clausier.exchange.decp.Refus;
import fr.clausier.exchange.decp.ReleveDecp;
import fr.clausier.exchange.decp.lecture.LectureDecp;
import fr.clausier.exchange.decp.schema.Ecart;
import fr.clausier.exchange.decp.schema.SchemaDecp;
import fr.clausier.exchange.decp.schema.VerdictSchema;

/** Says what a file of essential data holds, each kind of oddity with an example, and the verdict of the official schema. */
final class LectureDecpDite {

	private static final int LIGNES = 20;

	private LectureDecpDite() {
	}

	/** @return the exit code: errors when a record was refused, the reading stopped, or the schema is not followed */
	static int dire(Path file, Sortie sortie) throws FichierRefuse, IOException {
		Map<CodeAnomalie, Anomalie> examples = new EnumMap<>(CodeAnomalie.class);
		List<Refus> refused = new ArrayList<>();
		ReleveDecp read = LectureDecp.lire(file, new RecepteurDecp() {
			@Override
			public void contrat(ContratDecp contrat, List<Anomalie> anomalies) {
				anomalies.forEach(a -> examples.putIfAbsent(a.code(), a));
			}

			@Override
			public void refus(Refus refus) {
				if (refused.size() < LIGNES) {
					refused.add(refus);
				}
			}
		}, () -> false);
		read.duFichier().forEach(a -> examples.putIfAbsent(a.code(), a));
		sortie.dire(read.fichier() + " : " + read.format().libelle() + ", " + read.encodage() + ".");
		sortie.dire(Bilan.nombre(read.lus(), "enregistrement lu", "enregistrements lus") + " : " + Bilan.nombre(read.remis(), "contrat", "contrats") + ", "
				+ Bilan.nombre(read.refuses(), "refusé", "refusés") + ".");
		read.interruption().ifPresent(sortie::dire);
		refused.forEach(r -> sortie.dire("  Refusé, n° " + r.enregistrement() + ", ligne " + r.ligne() + " : " + r.raison()));
		anomalies(read, examples, sortie);
		sortie.fait("lus", read.lus());
		sortie.fait("remis", read.remis());
		sortie.fait("refuses", read.refuses());
		boolean valid = verdict(file, read, sortie);
		boolean whole = read.refuses() == 0 && read.interruption().isEmpty();
		return sortie.finir(valid && whole ? LigneDeCommande.OK : LigneDeCommande.ERREURS);
	}

	private static void anomalies(ReleveDecp read, Map<CodeAnomalie, Anomalie> examples, Sortie sortie) {
		JsonArray all = new JsonArray();
		read.anomalies().entrySet().stream().sorted(Map.Entry.<CodeAnomalie, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).forEach(e -> {
			Anomalie example = examples.get(e.getKey());
			sortie.dire("  " + e.getValue() + " × " + e.getKey() + " ; par exemple" + (example.enregistrement() == 0 ? "" : " n° " + example.enregistrement()) + " : " + example.phrase());
			JsonObject one = new JsonObject();
			one.addProperty("code", e.getKey().name());
			one.addProperty("nombre", e.getValue());
			one.addProperty("exemple", example.phrase());
			all.add(one);
		});
		sortie.donnees("anomalies", all);
	}

	private static boolean verdict(Path file, ReleveDecp read, Sortie sortie) throws IOException {
		try {
			VerdictSchema verdict = SchemaDecp.fichier(file, read.format() == FormatDecp.JSON_2 || read.format() == FormatDecp.JSON_1);
			sortie.dire(verdict.valide() ? "Valide pour le schéma " + verdict.schema() + "." : "Non valide pour le schéma " + verdict.schema() + " : "
					+ Bilan.nombre(verdict.total(), "écart", "écarts") + ".");
			for (Ecart e : verdict.ecarts().subList(0, Math.min(LIGNES, verdict.ecarts().size()))) {
				sortie.dire("  " + e.chemin() + " : " + e.phrase() + " " + e.remede());
			}
			return verdict.valide();
		} catch (FichierRefuse e) {
			sortie.dire("Pas de verdict du schéma officiel : " + e.getMessage());
			return false;
		}
	}
}
