// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.clausier.documents.empreinte.Empreinte;
import fr.clausier.documents.empreinte.Empreinte.Source;

/** The earlier documents that a fingerprint kept, with what was decided about them, so that the same bytes come out. */
record PasseEmpreinte(Path sortie, Map<String, byte[]> documents, Map<String, String> options) implements Passe {

	/** Option of a fingerprint, followed by the name of a document: what became of its edits. */
	static final String OPTION = "retouches:";

	static PasseEmpreinte de(Empreinte empreinte, Path sortie) {
		return new PasseEmpreinte(sortie, empreinte.reprises().stream().filter(s -> s.contenu() != null).collect(Collectors.toMap(Source::nom, Source::contenu)), empreinte.options());
	}

	/** Names of the documents that were too large to be kept. */
	static List<String> absents(Empreinte empreinte) {
		return empreinte.reprises().stream().filter(s -> s.contenu() == null).map(Source::nom).toList();
	}

	@Override
	public Optional<byte[]> document(Path fichier) {
		return Optional.ofNullable(documents.get(Anterieurs.nom(sortie, fichier)));
	}

	@Override
	public Optional<Traitement> decide(Path fichier) {
		return Optional.of(switch (options.getOrDefault(OPTION + Anterieurs.nom(sortie, fichier), "")) {
			case "garder" -> Traitement.GARDER;
			case "remplacer" -> Traitement.REMPLACER;
			default -> Traitement.SUIVRE;
		});
	}
}
