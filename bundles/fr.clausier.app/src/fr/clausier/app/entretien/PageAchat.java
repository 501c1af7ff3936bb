// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Text;

import fr.clausier.app.accueil.Textes;
import fr.clausier.dsl.ide.entretien.AcheteurChoisi;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.TypeAcheteur;

/** What is bought, when, by whom, and where the file goes. */
final class PageAchat extends PageEntretien {

	private static final TypeAcheteur[] TYPES = Arrays.stream(TypeAcheteur.values()).filter(t -> t != TypeAcheteur.NON_PRECISE).toArray(TypeAcheteur[]::new);
	private static final NatureMarche[] NATURES = Arrays.stream(NatureMarche.values()).filter(t -> t != NatureMarche.NON_PRECISE).toArray(NatureMarche[]::new);

	private Text date;
	private Text months;

	PageAchat() {
		super("achat", Textes.pageAchat, Textes.pageAchatAide);
	}

	@Override
	void questions(Champs champs) {
		Brouillon b = brouillon();
		champs.texte(Textes.qObjet, b.objet, v -> {
			b.objet = v;
			verifier();
		}).setMessage(Textes.qObjetExemple);
		champs.choix(Textes.qNature, NATURES, NatureMarche::getLiteral, b.nature, v -> {
			b.nature = v;
			verifier();
		});
		date = champs.texte(Textes.qLancement, b.lancement == null ? "" : b.lancement.format(Saisie.JOUR), v -> verifier());
		date.setToolTipText(Textes.qLancementPourquoi);
		months = champs.texte(Textes.qDuree, b.dureeMois == null ? "" : b.dureeMois.toString(), v -> verifier());
		dossier(champs);
		acheteur(champs);
	}

	private void dossier(Champs champs) {
		List<IProject> folders = new ArrayList<>();
		folders.add(null);
		folders.addAll(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(p -> p.isOpen() && p.getLocation() != null).toList());
		Integer[] places = java.util.stream.IntStream.range(0, folders.size()).boxed().toArray(Integer[]::new);
		champs.choix(Textes.qDossier, places, i -> folders.get(i) == null ? Textes.dossierNouveau : folders.get(i).getName(), folders.indexOf(brouillon().dossier), i -> {
			brouillon().dossier = folders.get(i);
			brouillon().acheteur = null;
			refaire();
			verifier();
		});
	}

	private void acheteur(Champs champs) {
		List<AcheteurChoisi> known = assistant().connus().acheteurs();
		if (brouillon().acheteur == null) {
			brouillon().acheteur = known.isEmpty() ? AcheteurChoisi.nouveau("", TypeAcheteur.COLLECTIVITE, "") : known.get(0);
		}
		if (!known.isEmpty()) {
			List<AcheteurChoisi> all = new ArrayList<>(known);
			all.add(brouillon().acheteur.connu() ? AcheteurChoisi.nouveau("", TypeAcheteur.COLLECTIVITE, "") : brouillon().acheteur);
			champs.choix(Textes.qAcheteur, all.toArray(AcheteurChoisi[]::new), a -> a.connu() ? a.titre() : Textes.acheteurNouveau, brouillon().acheteur, a -> {
				brouillon().acheteur = a;
				refaire();
				verifier();
			});
		}
		if (!brouillon().acheteur.connu()) {
			champs.texte(Textes.qAcheteurNom, brouillon().acheteur.titre(), v -> acheteur(v, brouillon().acheteur.type(), brouillon().acheteur.profil()));
			champs.choix(Textes.qAcheteurType, TYPES, TypeAcheteur::getLiteral, brouillon().acheteur.type(),
					v -> acheteur(brouillon().acheteur.titre(), v, brouillon().acheteur.profil()));
			champs.texte(Textes.qProfil, brouillon().acheteur.profil(), v -> acheteur(brouillon().acheteur.titre(), brouillon().acheteur.type(), v)).setMessage("https://");
		}
	}

	private void acheteur(String title, TypeAcheteur type, String profile) {
		brouillon().acheteur = AcheteurChoisi.nouveau(title, type, profile);
		verifier();
	}

	private void verifier() {
		brouillon().lancement = Saisie.jour(date.getText()).orElse(null);
		brouillon().dureeMois = Saisie.nombre(months.getText()).filter(n -> n.scale() <= 0 && n.signum() > 0 && n.precision() <= 3).map(Number::intValue).orElse(null);
		String problem = brouillon().lancement == null ? Textes.dateIllisible : brouillon().dureeMois == null && !months.getText().isBlank() ? Textes.dureeIllisible : null;
		repondu(problem);
	}
}
