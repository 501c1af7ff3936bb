// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp.lecture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a file or an archive, and stops one that swells without end. */
final class FluxBorne extends FilterInputStream {

    private final long comprimes;
    private long lus;

    /**
     * @param comprimes bytes of the archive; 0 for a file that is none
     */
    FluxBorne(InputStream flux, long comprimes) {
        super(flux);
        this.comprimes = comprimes;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        compter(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] vers, int de, int combien) throws IOException {
        int n = in.read(vers, de, combien);
        compter(Math.max(n, 0));
        return n;
    }

    private void compter(int n) throws BorneDepassee {
        lus += n;
        boolean enfle = comprimes > 0 && lus > Bornes.OCTETS_SANS_TAUX && lus / comprimes > Bornes.TAUX;
        if (enfle || lus > Bornes.OCTETS) {
            throw new BorneDepassee(enfle
                    ? "l’archive se décompresse à plus de " + Bornes.TAUX + "\u00A0fois sa taille, ce que ne fait aucun fichier de données"
                    : "le fichier dépasse " + (Bornes.OCTETS >> 30) + "\u00A0Gio");
        }
    }
}
