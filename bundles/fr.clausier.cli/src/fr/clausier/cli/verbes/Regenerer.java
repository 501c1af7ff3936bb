// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Objet;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.production.Arbitre;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Regeneration;
import fr.clausier.cli.production.RetouchesEnAttente;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.empreinte.Empreinte;
import fr.clausier.documents.empreinte.EmpreinteIllisible;
import fr.clausier.documents.empreinte.LectureEmpreinte;

/** Makes the documents of a fingerprint again and proves that they are the same, or says what has changed. */
public final class Regenerer implements Verbe {

	@Override
	public String nom() {
		return "regenerer";
	}

	@Override
	public Objet objet() {
		return Objet.EMPREINTE;
	}

	@Override
	public List<Option> options() {
		return List.of(Option.SORTIE, Option.GABARIT, Option.RETOUCHES, Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Path given = appel.dossier();
		Path file = Files.isDirectory(given) ? given.resolve(Empreinte.NOM) : given;
		Path beside = file.toAbsolutePath().getParent();
		Path folder = appel.texte(Option.SORTIE).isPresent() ? appel.sortie("") : beside.resolve("regenere");
		Arbitre arbitre = Livraison.arbitre(appel);
		if (folder.toAbsolutePath().normalize().equals(beside.normalize())) {
			throw new AppelIncorrect("« --sortie » ne peut pas être le répertoire de l'empreinte : les fichiers d'origine y sont. Donnez-en un autre.");
		}
		try {
			Empreinte empreinte = LectureEmpreinte.lire(file);
			sortie.dire("Production du " + empreinte.jour() + ", Clausier " + empreinte.produit() + ".");
			Path around = beside.normalize().getParent() == null ? beside : beside.normalize().getParent();
			Regeneration.Bilan bilan = new Regeneration(empreinte, around, folder).executer(appel.gabarit(), arbitre, (made, rank, total) -> sortie.fichier(made.fichier(), ""));
			bilan.ecarts().forEach(e -> sortie.dire("ATTENTION : " + e));
			bilan.compte().refus().forEach(sortie::dire);
			bilan.differents().forEach(d -> sortie.dire("  différent : " + d));
			sortie.fait("identiques", bilan.identiques());
			sortie.fait("differents", bilan.differents().size());
			sortie.dire(bilan.differents().isEmpty() ? Bilan.nombre(bilan.identiques(), "fichier refait à l'octet près", "fichiers refaits à l'octet près") + " dans " + folder + "."
					: Bilan.nombre(bilan.identiques(), "fichier identique", "fichiers identiques") + ", " + Bilan.nombre(bilan.differents().size(), "fichier différent", "fichiers différents")
							+ " dans " + folder + (bilan.ecarts().isEmpty() ? " : aucun ingrédient connu n'a changé, signalez-le." : "."));
			return sortie.finir(bilan.differents().isEmpty() ? LigneDeCommande.OK : LigneDeCommande.ERREURS);
		} catch (RetouchesEnAttente e) {
			return Livraison.attendre(e, sortie);
		} catch (EmpreinteIllisible | ProductionImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
	}
}
