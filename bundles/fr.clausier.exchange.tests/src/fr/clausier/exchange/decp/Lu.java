// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.decp.lecture.LectureDecp;

/** What a reading delivered, kept for tests. */
public final class Lu implements RecepteurDecp {

    public final List<ContratDecp> contrats = new ArrayList<>();
    public final List<Anomalie> anomalies = new ArrayList<>();
    public final List<Refus> refus = new ArrayList<>();
    public ReleveDecp releve;

    public static Lu de(Path fichier) throws FichierRefuse {
        Lu lu = new Lu();
        lu.releve = LectureDecp.lire(fichier, lu, () -> false);
        return lu;
    }

    /** Reads a text as a file of the folder. */
    public static Lu de(Path dossier, String texte) throws FichierRefuse, IOException {
        return de(dossier, texte, StandardCharsets.UTF_8);
    }

    public static Lu de(Path dossier, String texte, Charset encodage) throws FichierRefuse, IOException {
        return de(Files.write(dossier.resolve("essai.dat"), texte.getBytes(encodage)));
    }

    /** A shared file; the test is skipped, and says so, where it is missing. */
    public static Path partage(String nom) {
        for (Path d = Path.of("").toAbsolutePath(); d != null; d = d.getParent()) {
            Path f = d.resolve("shared/data/decp").resolve(nom);
            if (Files.exists(f)) {
                return f;
            }
        }
        Assumptions.abort("shared/data/decp/" + nom + " n'est pas là : essai sauté.");
        return null;
    }

    public List<CodeAnomalie> codes() {
        return anomalies.stream().map(Anomalie::code).toList();
    }

    @Override
    public void contrat(ContratDecp contrat, List<Anomalie> vues) {
        contrats.add(contrat);
        anomalies.addAll(vues);
    }

    @Override
    public void refus(Refus r) {
        refus.add(r);
    }
}
