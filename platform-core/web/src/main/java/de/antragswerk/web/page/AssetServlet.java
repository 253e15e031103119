package de.antragswerk.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends styles and fonts. The server's own servlet can neither keep them zipped nor let them be cached for ever. */
public final class AssetServlet extends HttpServlet {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String SHORTLY = "public, max-age=300";
    private final transient Assets assets;

    public AssetServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = request.getPathInfo() == null ? "" : request.getPathInfo();
        var found = assets.find(address);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var asset = found.get();
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", assets.isCurrent(address) ? FOR_EVER : SHORTLY);
        var body = asset.plain();
        if (asset.isZipped()) {
            response.setHeader("Vary", "Accept-Encoding");
            var accepted = request.getHeader("Accept-Encoding");
            if (accepted != null && accepted.contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                body = asset.zipped();
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
