// Read by the library; the folder is put beside the page when it is built.
Object.assign(window, { EXCALIDRAW_ASSET_PATH: '/excalidraw/' });

export {};
