// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.comparaison.Comparaison;
import fr.clausier.documents.comparaison.ComparaisonImpossible;
import fr.clausier.documents.fichiers.EcritureAtomique;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.DocumentRecu;

/** Writes one version of a document as tracked changes against another. */
public final class Comparer implements Verbe {

	private static final String SUFFIXE = "-suivi.docx";

	private final Supplier<LocalDate> aujourdHui;

	/** @param aujourdHui the day that the changes bear when the call names none */
	public Comparer(Supplier<LocalDate> aujourdHui) {
		this.aujourdHui = aujourdHui;
	}

	@Override
	public String nom() {
		return "comparer";
	}

	@Override
	public Objet objet() {
		return Objet.VERSION;
	}

	@Override
	public List<Option> options() {
		return List.of(Option.ANCIEN, Option.SORTIE, Option.DATE, Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Path after = appel.fichier();
		Path before = appel.ancien().orElseThrow(() -> new AppelIncorrect("Il manque l'ancienne version : écrivez « clausier comparer NOUVEAU.docx --ancien ANCIEN.docx »."));
		Path asked = appel.sortie("");
		Path target = asked.equals(after) ? after.resolveSibling(after.getFileName().toString().replaceFirst("(?i)\\.docx$", "") + SUFFIXE) : asked;
		if (target.equals(before) || target.equals(after)) {
			throw new AppelIncorrect("« --sortie " + target + " » est une des deux versions : indiquez un autre fichier.");
		}
		try {
			Comparaison.Resultat result = Comparaison.comparer(DocumentRecu.ouvrir(before), DocumentRecu.ouvrir(after), appel.date().orElseGet(aujourdHui));
			EcritureAtomique.ecrire(target, result.octets());
			sortie.fichier(target, "Suivi des modifications : " + target);
			result.remarques().forEach(sortie::dire);
			sortie.fait("changements", result.changements());
			sortie.dire(result.changements() == 0 ? "Les deux versions disent la même chose." : Bilan.nombre(result.changements(), "passage modifié, commenté", "passages modifiés, chacun commenté") + ". Tout accepter donne la nouvelle version, tout refuser l'ancienne.");
			return sortie.finir(LigneDeCommande.OK);
		} catch (DocumentIllisible | ComparaisonImpossible | EcritureImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
	}
}
